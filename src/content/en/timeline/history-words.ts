import type { HistoryEvent } from "../../../components/core/record/history.ts";

/** The words of "What happened": telling the plan, and the list of what it was told. `{name}` is filled in by the view. */
export const historyWords = {
  tell: "Tell the plan what happened",
  title: "What happened?",
  kindLegend: "What is the news?",
  close: "Close without saving",
  save: "Save this news",
  problemTitle: "There is a problem",
  listTitle: "What the plan was told",
  correct: "Correct",
  remove: "Remove",
  undo: "Undo",
  undone: "Undone. Your plan is as it was.",
  settle: "I have answered this offer",
  unsettle: "I have not answered it yet",
  when: {
    thanked: { legend: "When did you send it?", typed: "Day on which you sent it" },
    offered: { legend: "When did they offer it?", typed: "Day of their offer" },
    "turned-down": { legend: "When did they say no?", typed: "Day of their no" },
    "other-offer": { legend: "When did the other offer come?", typed: "Day of the other offer" },
    withdrew: { legend: "When did you say yes to another employer?", typed: "Day of your yes" },
  },
  toLegend: "Who did you thank?",
  toAll: "All of them, in one letter",
  answerByOptional: "Day by which they want your answer (optional)",
  answerBy: "Day by which you must answer the other offer",
  answerByHint: "For example, 27 3 2026",
} as const;

/** What can happen, in the order in which it is asked; a call has a form of its own. */
export const happenings = [
  { value: "called", label: "I asked where things stand", hint: "By phone, by mail or in person." },
  { value: "thanked", label: "I sent a thank-you letter" },
  { value: "offered", label: "They offered me the job" },
  { value: "turned-down", label: "They said no" },
  { value: "other-offer", label: "Another employer made me an offer" },
  { value: "withdrew", label: "I said yes to another employer" },
] as const;

/** Each event as one sentence. */
export const eventWords: Record<Exclude<HistoryEvent["kind"], "called">, string> = {
  thanked: "You sent your thank-you letter.",
  offered: "They offered you the job.",
  "turned-down": "They said no.",
  "other-offer": "Another employer made you an offer. Your answer is due by {day}.",
  withdrew: "You said yes to another employer.",
};

export const eventDetails = {
  thankedOne: "You sent your thank-you letter to {name}.",
  offeredBy: "They offered you the job and want an answer by {day}.",
  settled: "You answered on {day}.",
  called: {
    "no-answer": "You asked. Nobody answered, or you left a message.",
    "still-deciding": "You asked. They are still deciding.",
    "call-again": "You asked. You ask again on {day}.",
    "decision-by": "You asked. They decide by {day}.",
    letters: "You asked. Letters are going out.",
    offer: "You asked, and they offered you the job.",
    no: "You asked, and they said no.",
    unsaid: "You asked where things stand.",
  },
} as const;

/** What to put right: by field, then by what is wrong. */
export const eventProblems = {
  kind: { unanswered: "Select what the news is" },
  on: {
    unanswered: "Select the day of the news",
    empty: "Enter the day of the news",
    missing: "The day of the news must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "The day of the news must be a real date",
    "after-today": "The day of the news must be today or earlier",
    "before-interview":
      "The day of the news must be the same as or after {day}, when you had your interview",
  },
  "answer-by": {
    empty: "Enter the day by which you must answer",
    missing: "The day of your answer must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "The day of your answer must be a real date",
    "before-event":
      "The day of your answer must be the same as or after {day}, when the offer came",
  },
} as const;
