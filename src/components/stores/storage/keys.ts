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

/**
 * What every key of ours holds for a moment before it is removed, when the reader erases everything: all tabs then
 * forget what they have and what they could not keep. It is shorter than any text, so a full device takes it.
 */
export const erased = "";
