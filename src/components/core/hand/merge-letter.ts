import { textOf } from "../messages/compose-letter.ts";
import type { Segment } from "../messages/letter-shape.ts";
import { type Place, placesOf } from "./align.ts";

/** A letter under a reader's hand: the text, and what was last composed or settled for each of its sentences. */
export interface Draft {
  readonly text: string;
  readonly base: readonly Segment[];
}

/** A sentence of the reader's that the answers would now say in another way; it stays until they take it or leave it. */
export interface Difference {
  readonly id: string;
  /** What stands in the text; empty where the reader took the sentence out. */
  readonly yours: string;
  /** What the answers make of it now; empty where they say nothing any more. */
  readonly offered: string;
  readonly advice: readonly string[];
  readonly answers: readonly string[];
}

export interface Merged extends Draft {
  readonly differences: readonly Difference[];
}

/** A draft of what was composed, with nothing of the reader's own. */
export const draftOf = (segments: readonly Segment[]): Draft => ({
  text: textOf(segments),
  base: segments,
});

/** Whether the reader has changed nothing by hand. */
export const isUntouched = ({ text, base }: Draft): boolean => text === textOf(base);

/**
 * Brings a draft up to what was composed anew. Sentences that nobody touched follow; a sentence that the reader edited or
 * took out stays as it is and comes back as a difference, if the answers now say another. The reader's hand comes first.
 */
export function mergeLetter(draft: Draft, next: readonly Segment[]): Merged {
  // Of a text without a base nothing is known: it is all the reader's own.
  if (draft.base.length === 0) return { ...draft, differences: [] };
  if (isUntouched(draft)) return { ...draftOf(next), differences: [] };
  const places = new Map(placesOf(draft.base, draft.text).map((place) => [place.id, place]));
  const differences = differencesOf(draft, next, places);
  const open = new Set(differences.map(({ id }) => id));
  const text = textWith(draft, next, places);
  const base = baseWith(draft.base, next, open);
  return { text, base, differences };
}

function differencesOf(
  { text, base }: Draft,
  next: readonly Segment[],
  places: ReadonlyMap<string, Place>,
): Difference[] {
  const known = new Map(base.map((segment) => [segment.id, segment]));
  const changed = next.filter(
    ({ id, text: now }) => isHeld(known, places, id) && known.get(id)?.text !== now,
  );
  const gone = base.filter(
    ({ id, text: was }) => was && places.get(id)?.isEdited && !next.some((now) => now.id === id),
  );
  const offer = (segment: Segment, offered: string): Difference => {
    const { id, advice, answers } = segment;
    const place = places.get(id);
    return { id, yours: place ? text.slice(place.start, place.end) : "", offered, advice, answers };
  };
  return [
    ...changed.map((segment) => offer(segment, segment.text)),
    ...gone.map((segment) => offer(segment, "")),
  ].filter(({ yours, offered }) => yours !== offered);
}

/** Whether the reader holds a sentence: it was there, and is edited or taken out. */
function isHeld(
  known: ReadonlyMap<string, Segment>,
  places: ReadonlyMap<string, Place>,
  id: string,
): boolean {
  return known.has(id) && places.get(id)?.isEdited !== false;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every untouched sentence as it is now, with new sentences after the one that they follow. */
function textWith(
  draft: Draft,
  next: readonly Segment[],
  places: ReadonlyMap<string, Place>,
): string {
  const follow = followEdits(draft, next, places);
  const merged = applied(draft.text, [...follow, ...addEdits(draft, next, places, follow)]);
  return /^\s/.test(draft.text) ? merged : merged.trimStart();
}

function followEdits(
  { text, base }: Draft,
  next: readonly Segment[],
  places: ReadonlyMap<string, Place>,
): Edit[] {
  return base.flatMap(({ id, before }) => {
    const place = places.get(id);
    if (!place || place.isEdited) return [];
    const now = next.find((segment) => segment.id === id);
    const isMoved = now?.before !== before;
    const start = isMoved ? gapBefore(text, place.start) : place.start;
    // What becomes the first of the letter may still come after words of the reader's own.
    const gap = isMoved ? now?.before || (start > 0 ? "\n\n" : "") : "";
    return { start, end: place.end, text: now ? gap + now.text : "" };
  });
}

/** Above all others a new sentence is followed by an empty line, unless the one below it brings its own. */
function addEdits(
  { base }: Draft,
  next: readonly Segment[],
  places: ReadonlyMap<string, Place>,
  follow: readonly Edit[],
): Edit[] {
  const known = new Set(base.map(({ id }) => id));
  const added = next.flatMap((segment, at) =>
    known.has(segment.id) ? [] : { segment, where: placeAfter(next.slice(0, at), places) },
  );
  const last = added.findLast(({ where }) => where === 0);
  const hasGap = follow.some(({ start, text }) => start === 0 && text.startsWith("\n"));
  return added.map(({ segment: { before, text }, where }, at) => {
    const below = added[at] === last && hasGap ? "" : "\n\n";
    return { start: where, end: where, text: where ? before + text : text + below };
  });
}

/** Where the space before a place begins. */
export const gapBefore = (text: string, start: number): number =>
  text.slice(0, start).trimEnd().length;

/** The end of the nearest sentence before, that is still there. */
export function placeAfter(before: readonly Segment[], places: ReadonlyMap<string, Place>): number {
  const last = before.findLast(({ id }) => places.has(id));
  return (last && places.get(last.id)?.end) ?? 0;
}

/** From the end, so that places before stay right; of two at one place, the later one first. */
function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((one, other) => other.end - one.end || other.start - one.start || other.order - one.order)
    .reduce(
      (done, { start, end, text: now }) => done.slice(0, start) + now + done.slice(end),
      text,
    );
}

/** What each sentence was last settled as: what is still offered keeps its old one. */
function baseWith(
  base: readonly Segment[],
  next: readonly Segment[],
  open: ReadonlySet<string>,
): Segment[] {
  const old = new Map(base.map((segment) => [segment.id, segment]));
  const now = next.map((segment) =>
    open.has(segment.id) ? (old.get(segment.id) ?? segment) : segment,
  );
  const waiting = base.filter(
    ({ id }) => open.has(id) && !next.some((segment) => segment.id === id),
  );
  return waiting.reduce((all, segment) => insertedAfter(all, segment, base), now);
}

/** Puts a segment behind the one that it followed. */
function insertedAfter(
  all: readonly Segment[],
  segment: Segment,
  base: readonly Segment[],
): Segment[] {
  const before = base
    .slice(0, base.indexOf(segment))
    .findLast(({ id }) => all.some((one) => one.id === id));
  const at = before ? all.findIndex(({ id }) => id === before.id) + 1 : 0;
  return [...all.slice(0, at), segment, ...all.slice(at)];
}
