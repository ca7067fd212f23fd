import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { flag, listOf, mapOf, objectOf, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Fit, Form, Tone } from "./letter-shape.ts";
import { emptyMessage, type MessageOf, messageShapes, restoreMessage } from "./message-draft.ts";

/** Whose letter: the id of an interviewer, all of them, or one that the reader wrote elsewhere. */
export type LetterId = string;
export const team = "team";
export const own = "own";

/** What belongs to one letter. */
export interface LetterOf extends MessageOf {
  /** The detail that only this person would know, as typed. */
  readonly topic: string;
}

/**
 * The letters of one interview, kept in its record under `drafts.letter` as JSON. People, job, company and dates are in
 * the record itself. All text is as typed; a field is added only together with a higher `version`.
 */
export interface LetterDraft {
  readonly version: 1;
  readonly tone: Tone;
  readonly form: Form;
  /** None: two where an answer is put right, else one (X7). */
  readonly paragraphs: 0 | 1 | 2;
  readonly fit: readonly Fit[];
  readonly asked: string;
  readonly better: string;
  readonly why: string;
  readonly ownAddress: string;
  readonly address: string;
  /** True once the reader asked for the letter: a reload shows it at once. */
  readonly written: boolean;
  readonly current: LetterId;
  readonly letters: Readonly<Record<LetterId, LetterOf>>;
}

export const emptyDraft: LetterDraft = Object.freeze({
  version: 1,
  tone: "plain",
  form: "email",
  paragraphs: 0,
  fit: Object.freeze([]) as never,
  asked: "",
  better: "",
  why: "",
  ownAddress: "",
  address: "",
  written: false,
  current: "",
  letters: Object.freeze({}),
});

const emptyLetter: LetterOf = Object.freeze({ topic: "", ...emptyMessage });

const letterShapes: Record<keyof LetterOf, Shape> = { topic: text, ...messageShapes };
const isLetter = objectOf(letterShapes);

const shapes: Record<keyof LetterDraft, Shape> = {
  version: oneOf(1),
  tone: oneOf("warm", "plain", "formal"),
  form: oneOf("email", "card", "letter"),
  paragraphs: oneOf(0, 1, 2),
  fit: listOf(objectOf({ need: text, strength: text })),
  asked: text,
  better: text,
  why: text,
  ownAddress: text,
  address: text,
  written: flag,
  current: text,
  letters: mapOf(() => true),
};

/** What is kept, of any shape, to a draft: field by field, letter by letter. */
export function restoreLetters(kept: unknown): LetterDraft {
  const draft = restoreDraft(kept, emptyDraft, shapes);
  const letters = Object.entries(draft.letters);
  if (letters.every(([, letter]) => isLetter(letter))) return draft;
  const restored = letters.map(([id, letter]) => [id, restoreLetter(letter)] as const);
  return { ...draft, letters: Object.fromEntries(restored) };
}

const restoreLetter = (kept: unknown): LetterOf =>
  isLetter(kept) ? (kept as LetterOf) : restoreMessage(kept, emptyLetter, letterShapes);

/** The letter to somebody; those after the first begin in other words. */
export function letterIn(
  { letters }: LetterDraft,
  id: LetterId,
  ids: readonly LetterId[] = [],
): LetterOf {
  const known = Object.hasOwn(letters, id) ? letters[id] : undefined;
  return known ?? { ...emptyLetter, wording: Math.max(0, ids.indexOf(id)) };
}

/** The draft with one letter changed. */
export function withLetter(
  draft: LetterDraft,
  id: LetterId,
  ids: readonly LetterId[],
  change: Partial<LetterOf>,
): LetterDraft {
  const letter = { ...letterIn(draft, id, ids), ...change };
  return { ...draft, letters: { ...draft.letters, [id]: letter } };
}

/** The draft with one part of a reason changed; the list grows to hold it. */
export function withFit(draft: LetterDraft, at: number, change: Partial<Fit>): LetterDraft {
  const length = Math.max(draft.fit.length, at + 1);
  const fit = Array.from({ length }, (_, each) => draft.fit[each] ?? { need: "", strength: "" });
  return { ...draft, fit: fit.with(at, { need: "", strength: "", ...fit[at], ...change }) };
}

/** What Undo brings back: the words of a letter, but not the answers, which are undone where they are typed. */
export type Snapshot = MessageOf & Pick<LetterDraft, "tone" | "form" | "paragraphs">;

export function snapshotOf(draft: LetterDraft, id: LetterId, ids: readonly LetterId[]): Snapshot {
  const { wording, subject, kept } = letterIn(draft, id, ids);
  const { tone, form, paragraphs } = draft;
  return { wording, subject, kept, tone, form, paragraphs };
}

export function withSnapshot(
  draft: LetterDraft,
  id: LetterId,
  ids: readonly LetterId[],
  { tone, form, paragraphs, ...letter }: Snapshot,
): LetterDraft {
  return { ...withLetter(draft, id, ids, letter), tone, form, paragraphs };
}
