/** Every key of ours in localStorage begins with this, so that a neighbour's keys are never touched. */
export const prefix = "after-the-interview:";

const aside = `${prefix}unreadable:`;

/** Where a text of ours that can not be read is set aside. */
export function asideOf(key: string): string {
  return aside + key.slice(prefix.length);
}

export function isAside(key: string): boolean {
  return key.startsWith(aside);
}

/** The version that a text of ours says it is of, which is its first field; 0 where it says none. */
export function versionOf(text: string): number {
  return Number(/"version":(\d+)/.exec(text)?.[1] ?? 0);
}
