/** Whether it is time for a copy, and of how many interviews there is none as they are now. */
export type Reminder =
  | { readonly kind: "none" }
  | { readonly kind: "due"; readonly changed: number };

/** Safari clears what a site keeps after 7 days without a visit: two days are left to act in. */
export const mostDays = 5;

const aDay = 24 * 60 * 60 * 1000;

/**
 * Due once a change has been without a copy for 5 days. All moments are milliseconds since 1970; `lastCopy` is 0
 * where there never was one, and `keptAt` is when each interview was last changed, null where that is not known.
 */
export function remind(
  lastCopy: number,
  keptAt: readonly (number | null)[],
  now: number,
): Reminder {
  const since = keptAt.filter((moment) => moment !== null && moment > lastCopy);
  const isDue = since.some((moment) => Number(moment) <= now - mostDays * aDay);
  return isDue ? { kind: "due", changed: since.length } : { kind: "none" };
}
