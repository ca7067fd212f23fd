import type { Day } from "../../base/calendar/day.ts";
import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { dayText, either, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Interview } from "../record/interview.ts";

/** What the reader takes from one interview to the next; kept with the interview that it comes from (C10). */
export interface Review {
  /** What to try next time, one thing a line. */
  tries: string;
  /** The day of the last change, by which the newest list is found. */
  on: Day | null;
}

export const noReview: Review = Object.freeze({ tries: "", on: null });

const shapes: Record<keyof Review, Shape> = { tries: text, on: either(dayText, oneOf(null)) };

export const restoreReview = (value: unknown): Review => restoreDraft(value, noReview, shapes);

/** The things to try, without empty lines. */
export function triesIn(tries: string): string[] {
  return tries
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The list with one more thing on it, unless it is there. */
export function addTry(tries: string, one: string): string {
  const said = one.trim().replace(/\s+/g, " ");
  if (!said || triesIn(tries).includes(said)) return tries;
  return tries.trim() ? `${tries.trimEnd()}\n${said}` : said;
}

/** One of the interviews on the device. */
interface Kept {
  readonly id: string;
  readonly interview: Interview | null;
}

/** The newest list that comes from another interview than this one; `null` where there is none. */
export function fromLastTime(
  kept: readonly Kept[],
  currentId: string,
): { interview: Interview; tries: string[] } | null {
  const lists = kept.flatMap(({ id, interview }) => {
    if (!interview || id === currentId) return [];
    const { tries, on } = restoreReview(interview.drafts["review"]);
    const found = triesIn(tries);
    return found.length > 0 ? [{ interview, tries: found, on: on ?? "" }] : [];
  });
  const [newest] = lists.sort((a, b) => b.on.localeCompare(a.on));
  return newest ? { interview: newest.interview, tries: newest.tries } : null;
}
