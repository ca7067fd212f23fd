import { listOf, objectOf, oneOf, type Shape, text as textShape } from "../../base/shapes/shape.ts";

/** How far the reader got. */
export type Reached = "first" | "later" | "last";

/** What a question suits best: how far somebody got, how they will ask, and an answer that was hard. */
export type Suits = Reached | "phone" | "email" | "hard";

/** A question that another person can answer. The list is in the order in which they are best asked. */
export interface FeedbackQuestion {
  readonly id: string;
  /** As it is offered in the form. */
  readonly wish: string;
  readonly text: string;
  /** With `{hard}`: how it is asked where a question of the interview was hard. */
  readonly textWithHard?: string;
  /** How it is asked after the last round. */
  readonly textAtLast?: string;
  /** Two questions that teach the same are not asked together unless both are wanted. */
  readonly teaches: string;
  readonly suits: readonly Suits[];
  /** Why it can be answered. */
  readonly reason: string;
  readonly claims: readonly string[];
}

export interface Situation {
  readonly ask: "phone" | "email";
  readonly reached: Reached;
  /** The questions of the interview that were hard, from the notes. */
  readonly hard: readonly string[];
  /** The ids of the questions that the reader wants to ask; none: we suggest some. */
  readonly wants: readonly string[];
  /** A question in the reader's own words; empty: none. */
  readonly own: string;
}

export interface ChosenQuestion {
  /** `own` for the reader's own. */
  readonly id: string;
  readonly text: string;
  /** Empty for the reader's own question: the checks speak about that one. */
  readonly reason: string;
  readonly claims: readonly string[];
}

/** `not-wanted`: others were. `too-many`: three are chosen. `same`: one that teaches the same is. `others-fit`: others suit better. */
export interface HeldBack {
  readonly id: string;
  readonly text: string;
  readonly why: "not-wanted" | "too-many" | "same" | "others-fit";
  readonly claims: readonly string[];
}

export interface QuestionChoice {
  readonly chosen: readonly ChosenQuestion[];
  readonly heldBack: readonly HeldBack[];
}

/** No article names a number: three are ours, as many as a short call holds. */
const most = 3;

const isQuestion: Shape = objectOf({
  id: textShape,
  text: textShape,
  teaches: textShape,
  suits: listOf(textShape),
  reason: textShape,
  claims: listOf(textShape),
});

/**
 * One to three questions in the order in which they are best asked, each with why it can be answered, and the others
 * with why they are held back. Wanted ones are taken; where none is, those that suit the situation. Parts of the
 * situation that are missing or strange count as not said; it never throws.
 */
export function chooseQuestions(
  questions: readonly FeedbackQuestion[],
  situation: Situation,
): QuestionChoice {
  const rows = Array.isArray(questions) ? questions.filter(isQuestion) : [];
  const known = readSituation(situation);
  const places = most - (known.own ? 1 : 0);
  const wanted = rows.filter(({ id }) => known.wants.includes(id));
  const whys =
    wanted.length > 0 || known.own
      ? whysOfWanted(rows, wanted, places)
      : whysOfSuggested(rows, known);
  const chosen = rows.filter(({ id }) => !whys.has(id)).map((row) => chosenOf(row, known));
  return {
    chosen: known.own ? [...chosen, ownQuestion(known.own)] : chosen,
    heldBack: rows.flatMap((row) => heldBackOf(row, whys.get(row.id), known)),
  };
}

type Whys = Map<string, HeldBack["why"]>;

function whysOfWanted(
  rows: readonly FeedbackQuestion[],
  wanted: readonly FeedbackQuestion[],
  places: number,
): Whys {
  const taken = wanted.slice(0, places);
  const left = rows.filter((row) => !taken.includes(row));
  return new Map(left.map((row) => [row.id, wanted.includes(row) ? "too-many" : "not-wanted"]));
}

function whysOfSuggested(rows: readonly FeedbackQuestion[], situation: Situation): Whys {
  const score = (row: FeedbackQuestion) =>
    suitsOf(situation).filter((it) => row.suits.includes(it)).length;
  const best = [...rows].sort((a, b) => score(b) - score(a));
  const taken: FeedbackQuestion[] = [];
  const whys: Whys = new Map();
  for (const row of best) {
    if (taken.some(({ teaches }) => teaches === row.teaches)) whys.set(row.id, "same");
    else if (taken.length === most) whys.set(row.id, "others-fit");
    else taken.push(row);
  }
  return whys;
}

function suitsOf({ ask, reached, hard }: Situation): Suits[] {
  return hard.length > 0 ? ["hard", reached, ask] : [reached, ask];
}

function chosenOf(row: FeedbackQuestion, situation: Situation): ChosenQuestion {
  const { id, reason, claims } = row;
  return { id, text: textOf(row, situation), reason, claims };
}

function heldBackOf(
  row: FeedbackQuestion,
  why: HeldBack["why"] | undefined,
  situation: Situation,
): HeldBack[] {
  return why ? [{ id: row.id, text: textOf(row, situation), why, claims: row.claims }] : [];
}

function textOf(row: FeedbackQuestion, { reached, hard }: Situation): string {
  const [first] = hard;
  if (first && row.textWithHard) return row.textWithHard.replace("{hard}", () => first);
  return (reached === "last" && row.textAtLast) || row.text;
}

function ownQuestion(text: string): ChosenQuestion {
  return { id: "own", text, reason: "", claims: [] };
}

/** What can be relied on in a situation that may be anything. */
function readSituation(situation: unknown): Situation {
  const given = Object(situation) as Record<string, unknown>;
  const { ask, reached, hard, wants, own } = given;
  return {
    ask: oneOf("phone", "email")(ask) ? (ask as Situation["ask"]) : "phone",
    reached: oneOf("first", "later", "last")(reached) ? (reached as Reached) : "first",
    hard: textsIn(hard),
    wants: textsIn(wants),
    own: textShape(own) ? (own as string).trim() : "",
  };
}

function textsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(textShape)
    .map((text: string) => text.trim())
    .filter(Boolean);
}
