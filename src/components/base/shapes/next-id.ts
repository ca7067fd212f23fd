/** An id that none of a list has, nor any that was removed and may come back: one more than the highest of up to nine digits. */
export function nextId(items: readonly { readonly id: string }[]): string {
  const numbers = items.map(({ id }) => (/^\d{1,9}$/.test(id) ? Number(id) : 0));
  return String(Math.max(0, ...numbers) + 1);
}
