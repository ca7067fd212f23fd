import { feedbackEmail } from "../../../../content/en/messages/feedback.ts";
import {
  feedbackParts,
  partWords as words,
} from "../../../../content/en/questions/feedback-parts.ts";
import { fill } from "../../../base/language/fill.ts";
import { composeLetter } from "../../../core/messages/compose-letter.ts";
import type { Letter } from "../../../core/messages/letter-shape.ts";
import { type FeedbackDraft, personOf, wayOf } from "../../../core/questions/draft.ts";
import { type FeedbackPart, partsFor, type Told } from "../../../core/questions/parts.ts";
import type { Interview } from "../../../core/record/interview.ts";

/** What the words are made from: who asks whom about which job, and the questions. */
export interface WordsFacts extends Told {
  readonly you: string;
  readonly job: string;
  readonly questions: readonly string[];
}

/** A sentence of the script, and the claims behind it. */
export interface ScriptLine {
  readonly text: string;
  readonly claims: readonly string[];
  /** True where the other side answers: there is room to write. */
  readonly isQuestion: boolean;
}

export interface ScriptSection {
  readonly id: FeedbackPart["section"];
  readonly title: string;
  readonly lines: readonly ScriptLine[];
}

/**
 * What the words are made from, out of what is kept. What is not known yet stands as a gap, so that the script can be
 * read from at any time.
 */
export function factsOf(
  draft: FeedbackDraft,
  { interviewers, job }: Pick<Interview, "interviewers" | "job">,
  you: string,
  questions: readonly { readonly text: string }[],
): WordsFacts {
  return {
    ...draft,
    way: wayOf(draft) || "phone",
    person: personOf(draft, interviewers).trim(),
    you: you.trim() || words.gaps.you,
    job: job.trim() || words.gaps.job,
    workedOut: draft.told === "worked-out",
    questions: questions.map(({ text }) => text),
  };
}

const order = ["hello", "thanks", "questions", "close"] as const;

/** The script of the call in its four parts. */
export function scriptOf(facts: WordsFacts): ScriptSection[] {
  return order.map((id) => ({ id, title: words.sections[id], lines: linesOf(facts, id) }));
}

/** The script as plain text, to put anywhere. */
export function scriptText(sections: readonly ScriptSection[]): string {
  return sections
    .map(({ title, lines }) => [title, ...lines.map(({ text }) => text)].join("\n"))
    .join("\n\n");
}

/** The email, as the answers compose it: each question stands on a line of its own. */
export function emailOf(facts: WordsFacts): Letter {
  return composeLetter(feedbackEmail, {}, { tone: facts.tone }, emailGaps(facts));
}

/** What only this email says; a flag is a gap with any value. */
function emailGaps(facts: WordsFacts): Record<string, string> {
  const { person, you, job, questions } = facts;
  const flag = (isSo: boolean) => (isSo ? "yes" : "");
  const asked = questions.map((text, at) => [`question${at + 1}`, text]);
  return {
    ...{ person, you, job, count: countOf(questions) },
    workedOut: flag(facts.workedOut),
    disappointed: flag(facts.disappointed),
    notToChange: flag(facts.notToChange),
    keepInMind: flag(facts.keepInMind),
    ...Object.fromEntries(asked),
  };
}

function linesOf(facts: WordsFacts, section: FeedbackPart["section"]): ScriptLine[] {
  const parts = partsFor(feedbackParts, facts).filter((part) => part.section === section);
  const said = parts.map((part) => ({
    text: fillIn(part.phone[facts.tone], facts),
    claims: part.claims,
    isQuestion: false,
  }));
  return section === "questions" ? [...said, ...facts.questions.map(asLine)] : said;
}

const asLine = (text: string): ScriptLine => ({ text, claims: [], isQuestion: true });

const countOf = (questions: readonly string[]): string =>
  words.counts[questions.length - 1] ?? words.counts[0];

const fillIn = (text: string, { person, you, job, questions }: WordsFacts): string =>
  fill(text, { person, you, job, count: countOf(questions) });
