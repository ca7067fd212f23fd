/** What was, what is, and what was undone: without end, for as long as the page is open. */
export interface Steps<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** True while letters of one word are typed: they are undone together. */
  readonly isTyping: boolean;
}

export const startSteps = <T>(now: T): Steps<T> => ({ past: [], now, future: [], isTyping: false });

/** One more step. With `inWord` it goes on with the word that is being typed, and makes no step of its own. */
export function step<T>(steps: Steps<T>, now: T, inWord = false): Steps<T> {
  const past = inWord && steps.isTyping ? steps.past : [...steps.past, steps.now];
  return { past, now, future: [], isTyping: inWord };
}

/** What follows from elsewhere, as a changed answer does: it is no step of the reader's. */
export const follow = <T>(steps: Steps<T>, now: T): Steps<T> => ({ ...steps, now });

export function undo<T>({ past, now, future, ...steps }: Steps<T>): Steps<T> {
  const before = past.at(-1);
  if (before === undefined) return { ...steps, past, now, future };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], isTyping: false };
}

export function redo<T>({ past, now, future, ...steps }: Steps<T>): Steps<T> {
  const [after, ...later] = future;
  if (after === undefined) return { ...steps, past, now, future };
  return { past: [...past, now], now: after, future: later, isTyping: false };
}

/** Whether a change of text is one letter more or less within a word, so that whole words are undone. */
export function isWithinWord(before: string, after: string): boolean {
  if (Math.abs(before.length - after.length) !== 1) return false;
  const longer = before.length > after.length ? before : after;
  const shorter = longer === before ? after : before;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at) && !/\s/.test(longer[at] ?? "");
}
