import {
  laterWords,
  noteQuestions as words,
} from "../../../../content/en/notes/notes-questions.ts";
import { notesWords } from "../../../../content/en/notes/notes-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type {
  Contact,
  HardAnswer,
  Interview,
  Interviewer,
} from "../../../core/record/interview.ts";
import { isBlank } from "../../../core/record/lists.ts";
import { nameOf } from "../../shared/interview-words.ts";
import { interviewDayText, promiseText } from "../../shared/questions/answer-words.ts";

/** A question with what was noted there; never without a line. */
export interface NoteBlock {
  title: string;
  lines: readonly string[];
}

type Say = (day: Day) => string;

/** The line that asks when they decide, with the job where it is known. */
export function askLine(job: string): string {
  const named = job.trim();
  return named ? fill(words.askLineJob, { job: named }) : words.askLine;
}

/** What was noted, question by question; questions without an answer are left out. */
export function noteBlocks(interview: Interview, say: Say): NoteBlock[] {
  const blocks: [string, readonly string[]][] = [
    [notesWords.title, interviewLines(interview, say)],
    [notesWords.who, interview.interviewers.filter((item) => !isBlank(item)).map(personLine)],
    [notesWords.topics, [interview.topics]],
    [words.wentWell, [interview.wentWell]],
    [words.hard, interview.hard.filter((item) => !isBlank(item)).map(hardLine)],
    [words.toClearUp, [interview.toClearUp]],
    [questionWords.promiseLegend, [promiseText(interview.promise, say)]],
    [words.promiseHow, [interview.promiseHow]],
    [words.feeling, [interview.feeling && words.feelings[interview.feeling]]],
    [words.knows, interview.contacts.filter((item) => !isBlank(item)).map(contactLine)],
  ];
  return blocks
    .map(([title, lines]) => ({
      title: title.replace(/ \(optional\)$/, ""),
      lines: lines.map((line) => line.trim()).filter(Boolean),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** The notes as plain text, to put anywhere. */
export function notesText(interview: Interview, say: Say): string {
  const blocks = noteBlocks(interview, say);
  return blocks.map(({ title, lines }) => [title, ...lines].join("\n")).join("\n\n");
}

function interviewLines(interview: Interview, say: Say): string[] {
  const isNamed = [interview.job, interview.company, interview.round].some((text) => text.trim());
  return [
    isNamed ? nameOf(interview, say) : "",
    interviewDayText(interview, say),
    interview.how && words.hows[interview.how],
  ];
}

function listed(...parts: string[]): string {
  return parts.filter((part) => part.trim()).join(", ");
}

function personLine({ name, title, duties, email, phone }: Interviewer): string {
  return listed(name.trim() || laterWords.noName, title, duties, email, phone);
}

function hardLine({ question, better }: HardAnswer): string {
  return [question, better].filter((part) => part.trim()).join("\n");
}

function contactLine({ name, kind, told }: Contact): string {
  return fill(laterWords.contactLine, {
    name: name.trim() || laterWords.noName,
    kind: laterWords.knownAs[kind],
    told: told ? laterWords.told : laterWords.notTold,
  });
}
