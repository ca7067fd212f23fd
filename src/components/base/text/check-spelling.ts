/**
 * How many letters to add, leave out, change or swap with their neighbour to make one word the other
 * (optimal string alignment); more than `most` is told as `most + 1`.
 */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(stepTo(i, j, row));
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);

  function stepTo(i: number, j: number, row: readonly number[]): number {
    const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : changed;
    return Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
  }
}

/** Whether a word is likely another one mistyped: short words bear one slip, long ones two. */
export function isSlip(word: string, wanted: string): boolean {
  if (word === wanted || wanted.length < 4 || word.length < 3) return false;
  const most = wanted.length < 8 ? 1 : 2;
  return distanceOf(word, wanted, most) <= most;
}
