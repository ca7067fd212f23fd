import { hasStop } from "../phrasing/tidy.ts";
import type { Gaps } from "./gaps.ts";

const gap = /\{(\w+)\}/g;

/** The gaps that a wording names. */
export const gapsIn = (say: string): string[] =>
  [...say.matchAll(gap)].map(([, name = ""]) => name);

/**
 * A wording with its gaps filled, as one sentence or line: what stands in `[…]` goes where a gap in it has no value, and
 * the stop at the end is there once, whatever was typed before it.
 */
export function fillWording(say: string, gaps: Gaps): string {
  const has = (text: string) => gapsIn(text).every((name) => gaps[name]);
  const kept = say.replace(/\[([^\]]*)\]/g, (_, optional: string) =>
    has(optional) ? optional : "",
  );
  const isSentence = kept.endsWith(".");
  const filled = (isSentence ? kept.slice(0, -1) : kept).replace(
    gap,
    (_, name: string) => gaps[name] ?? "",
  );
  return isSentence && !hasStop(filled) ? `${filled}.` : filled;
}

/** The gaps with a value that a wording really shows. */
export function shownGaps(say: string, gaps: Gaps): string[] {
  return gapsIn(say).filter((name) => gaps[name]);
}
