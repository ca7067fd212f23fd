/** Why somebody calls; the reader chooses. */
export type Reason = "date-passed" | "no-date" | "call-back" | "early" | "other-offer";

/** One line to say. Rows are content; this says how they are read. */
export interface ScriptRow {
  readonly id: string;
  /** The reasons for which it is said; all of them where it names none. */
  readonly reasons?: readonly Reason[];
  /** Wordings with `{gaps}`: the first of which everything is known is said, else the last as far as it goes. */
  readonly says: readonly string[];
  /** The claims behind it. */
  readonly advice: readonly string[];
  /** Marks what no article says. */
  readonly ours?: true;
}

/** What is known, by the name of the gap that it fills, as text that was typed; what is not known is empty or left out. */
export type Known = Readonly<Record<string, string>>;

export interface CallFacts {
  readonly reason: Reason;
  readonly known: Known;
}

/** A line as it is said, and who says so. */
export interface ScriptLine {
  readonly id: string;
  readonly text: string;
  readonly advice: readonly string[];
  readonly isOurs: boolean;
}

/**
 * The script for one call.
 *
 * In: rows of content, the reason, and what is known. Out: the lines for this reason, in the order of the rows, with
 * what is known in their gaps. What was typed stands there on one line and is not looked into for gaps. Never throws.
 */
export function writeScript(
  rows: readonly ScriptRow[],
  { reason, known }: CallFacts,
): ScriptLine[] {
  return rows
    .filter(({ reasons }) => !reasons || reasons.includes(reason))
    .map(({ id, says, advice, ours = false }) => ({
      id,
      text: sayFirst(says, known),
      advice,
      isOurs: ours,
    }));
}

/** The first wording of which everything is known, with it filled in; the last one where there is none. */
export function sayFirst(wordings: readonly string[], known: Known): string {
  const values = valuesOf(known);
  const fits = wordings.find((wording) => gapsIn(wording).every((gap) => values.has(gap)));
  return (fits ?? wordings.at(-1) ?? "").replace(gaps, (gap, name) => values.get(name) ?? gap);
}

/** How many words there are to say. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const gaps = /\{(\w+)\}/g;

/** The names of the gaps in a wording. */
export function gapsIn(wording: string): string[] {
  return [...wording.matchAll(gaps)].map(([, name = ""]) => name);
}

/** A map, since what is typed may not reach what every object has. */
function valuesOf(known: Known): Map<string, string> {
  const values = Object.entries(known).map(([name, text]) => [name, onOneLine(text)] as const);
  return new Map(values.filter(([, text]) => text !== ""));
}

/** Line breaks would tear a sentence to say in two. */
function onOneLine(text: unknown): string {
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
}

/**
 * A typed reason as it ends "because …": without the word itself and without the stop that the sentence brings.
 */
export function reasonText(typed: string): string {
  return typed
    .trim()
    .replace(/^because\s+/i, "")
    .replace(/[\s.!?…]+$/u, "");
}
