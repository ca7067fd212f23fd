import {
  feedbackParts,
  partWords as words,
} from "../../../../content/en/questions/feedback-parts.ts";
import { fill } from "../../../base/language/fill.ts";
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

export interface Email {
  readonly subject: string;
  readonly body: string;
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

/** The email: its sections are paragraphs, and each question stands on a line of its own. */
export function emailOf(facts: WordsFacts): Email {
  const [hello = [], thanks = [], questions = [], close = []] = order.map((id) =>
    linesOf(facts, id),
  );
  const [greeting, ...opening] = hello.map(({ text }) => text);
  const sign = close.at(-1)?.text;
  const body = [
    greeting,
    [...opening, ...textsOf(thanks)].join(" "),
    textsOf(questions).join("\n"),
    textsOf(close.slice(0, -1)).join(" "),
    sign,
  ];
  return { subject: fillIn(words.subject, facts), body: body.filter(Boolean).join("\n\n") };
}

const textsOf = (lines: readonly ScriptLine[]) => lines.map(({ text }) => text);

function linesOf(facts: WordsFacts, section: FeedbackPart["section"]): ScriptLine[] {
  const parts = partsFor(feedbackParts, facts).filter((part) => part.section === section);
  const said = parts.map((part) => ({
    text: fillIn(part[facts.way][facts.tone], facts),
    claims: part.claims,
    isQuestion: false,
  }));
  return section === "questions" ? [...said, ...facts.questions.map(asLine)] : said;
}

const asLine = (text: string): ScriptLine => ({ text, claims: [], isQuestion: true });

function fillIn(text: string, { person, you, job, questions }: WordsFacts): string {
  const count = words.counts[questions.length - 1] ?? words.counts[0];
  return fill(text, { person, you, job, count });
}
