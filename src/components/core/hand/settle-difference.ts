import type { Segment } from "../messages/letter-shape.ts";
import { type Place, placesOf } from "./align.ts";
import { type Difference, type Draft, gapBefore, placeAfter } from "./merge-letter.ts";

/** The draft once the reader took an offered sentence: it stands in place of theirs. */
export function takeDifference(
  draft: Draft,
  { id, yours, offered }: Difference,
  next: readonly Segment[],
): Draft {
  const place = placesOf(draft.base, draft.text).find((one) => one.id === id);
  const segment = next.find((one) => one.id === id);
  const text = place
    ? replaced(draft.text, place, offered)
    : withSentence(draft, segment, yours, next);
  return { text, base: settled(draft.base, id, segment) };
}

function replaced(text: string, { start, end }: Place, offered: string): string {
  const from = offered ? start : gapBefore(text, start);
  return text.slice(0, from) + offered + text.slice(end);
}

/** A sentence that was taken out comes back after the one that it follows. */
function withSentence(
  draft: Draft,
  segment: Segment | undefined,
  yours: string,
  next: readonly Segment[],
): string {
  if (!segment || yours) return draft.text;
  const places = new Map(placesOf(draft.base, draft.text).map((place) => [place.id, place]));
  const at = placeAfter(next.slice(0, next.indexOf(segment)), places);
  const added = at ? segment.before + segment.text : `${segment.text}\n\n`;
  return draft.text.slice(0, at) + added + draft.text.slice(at);
}

/** The draft once the reader left an offered sentence: it is not offered again until the answers say yet another. */
export function leaveDifference(draft: Draft, { id }: Difference, next: readonly Segment[]): Draft {
  return {
    text: draft.text,
    base: settled(
      draft.base,
      id,
      next.find((one) => one.id === id),
    ),
  };
}

function settled(base: readonly Segment[], id: string, now: Segment | undefined): Segment[] {
  return base.flatMap((segment) => (segment.id !== id ? segment : (now ?? [])));
}
