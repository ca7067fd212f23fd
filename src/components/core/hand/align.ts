import type { Segment } from "../messages/letter-shape.ts";

/** What is left of a segment in a text that a hand has changed: where it stands, and whether it is as it was. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly isEdited: boolean;
}

type Known = Pick<Segment, "id" | "text">;

/** Sentences, and lines: also those of a greeting and of an address. */
function sentencesIn(text: string, from: number, to: number): { start: number; end: number }[] {
  const found = text.slice(from, to).matchAll(/\S[^\n]*?(?:[.!?…]["'”’)]*(?=\s|$)|(?=\n|$))/gu);
  return [...found].map(({ 0: sentence, index }) => ({
    start: from + index,
    end: from + index + sentence.trimEnd().length,
  }));
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much two sentences share: 0 nothing, 1 all their words. */
export function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, words.size + others.size - shared);
}

const alike = 0.2;

/**
 * Finds what was composed in a text that a hand may have changed. First what stands there to the letter, in order; then,
 * between two of those, the sentence that is most like a missing one. What is found nowhere has been taken out by hand.
 */
export function placesOf(segments: readonly Known[], text: string): Place[] {
  const exact = exactPlaces(segments, text);
  const found: Place[] = [];
  let from = 0;
  for (let at = 0; at <= segments.length; at++) {
    const next = segments.slice(at).findIndex(({ id }) => exact.has(id));
    const stop = next < 0 ? segments.length : at + next;
    const anchor = exact.get(segments[stop]?.id ?? "");
    found.push(...editedPlaces(segments.slice(at, stop), text, from, anchor?.start ?? text.length));
    if (anchor) found.push(anchor);
    from = anchor?.end ?? text.length;
    at = stop;
  }
  return found;
}

function exactPlaces(segments: readonly Known[], text: string): Map<string, Place> {
  const places = new Map<string, Place>();
  let from = 0;
  for (const { id, text: wanted } of segments) {
    const start = wholeAt(text, wanted, from);
    if (start < 0) continue;
    from = start + wanted.length;
    places.set(id, { id, start, end: from, isEdited: false });
  }
  return places;
}

/** Where a sentence stands by itself, and not as a piece of another: "Sam" in "Samuel" is none. */
function wholeAt(text: string, wanted: string, from: number): number {
  if (!wanted) return -1;
  for (
    let start = text.indexOf(wanted, from);
    start >= 0;
    start = text.indexOf(wanted, start + 1)
  ) {
    const before = text.charAt(start - 1);
    const after = text.charAt(start + wanted.length);
    if ((!before || /\s/.test(before)) && (!after || /\s/.test(after))) return start;
  }
  return -1;
}

/**
 * The missing ones of a stretch, in order: one for one where there are as many sentences and lines as are missing, else
 * each with the most alike of those that are left.
 */
function editedPlaces(missing: readonly Known[], text: string, from: number, to: number): Place[] {
  const sentences = sentencesIn(text, from, to);
  const lengths = missing.map(({ text: wanted }) =>
    Math.max(1, sentencesIn(wanted, 0, wanted.length).length),
  );
  if (sentences.length === lengths.reduce((sum, length) => sum + length, 0))
    return missing.map(({ id }, at) => {
      const own = sentences.splice(0, lengths[at]);
      return { id, start: own[0]?.start ?? from, end: own.at(-1)?.end ?? from, isEdited: true };
    });
  const found: Place[] = [];
  let next = 0;
  for (const { id, text: wanted } of missing) {
    const likes = sentences
      .slice(next)
      .map(({ start, end }) => likeness(wanted, text.slice(start, end)));
    const best = likes.indexOf(Math.max(...likes));
    const place = sentences[next + best];
    if (!place || (likes[best] ?? 0) < alike) continue;
    found.push({ id, ...place, isEdited: true });
    next += best + 1;
  }
  return found;
}
