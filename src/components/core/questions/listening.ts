import { nextId } from "../../base/shapes/next-id.ts";
import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { flag, listOf, objectOf, oneOf, type Shape, text } from "../../base/shapes/shape.ts";

/** What the reader can do about something that was said; empty until it is sorted. */
export type Sorting = "" | "change" | "cannot" | "not-me";

/** Their words, as they were taken down. `id` is unique within the list. */
export interface Heard {
  id: string;
  text: string;
  sorting: Sorting;
}

/** What was taken down while they talked; kept with the interview. */
export interface Listening {
  /** What is being written now: it is part of the list once the next line begins. */
  line: string;
  heard: Heard[];
  /** True where they gave no reason, which is a result as well. */
  noReason: boolean;
  /** True once the call is over, and their words are sorted. */
  over: boolean;
}

export const noListening: Listening = Object.freeze({
  line: "",
  heard: Object.freeze([]) as never,
  noReason: false,
  over: false,
});

const shapes: Record<keyof Listening, Shape> = {
  line: text,
  heard: listOf(objectOf({ id: text, text })),
  noReason: flag,
  over: flag,
};

const isSorted = objectOf({ sorting: oneOf("", "change", "cannot", "not-me") });

/** What is kept, of any shape, as far as it can be read; their words stay where how they were sorted is not known. */
export function restoreListening(value: unknown): Listening {
  const draft = restoreDraft(value, noListening, shapes);
  if (draft.heard.every(isSorted)) return draft;
  const heard = draft.heard.map((one) => (isSorted(one) ? one : { ...one, sorting: "" as const }));
  return { ...draft, heard };
}

/** The list with the line that is being written put at its end; without words it stays as it is. */
export function takeDown({ line, heard }: Listening): Pick<Listening, "line" | "heard"> {
  const said = line.trim();
  if (!said) return { line: "", heard };
  return { line: "", heard: [...heard, { id: nextId(heard), text: said, sorting: "" }] };
}

/** The list with one of their lines changed, as it is corrected or sorted. */
export function changeHeard(
  heard: readonly Heard[],
  id: string,
  change: Partial<Omit<Heard, "id">>,
): Heard[] {
  return heard.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** What was said that the reader can change, for the review. */
export function changeable({ heard }: Listening): string[] {
  return heard
    .filter(({ sorting, text: said }) => sorting === "change" && said.trim())
    .map(({ text: said }) => said.trim());
}
