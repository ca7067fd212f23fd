import type { EventKind } from "../../rules/timeline/events.ts";

/** What a reader sees of one kind of event. Its dates, and the steps that it brings, are in the row of the same id. */
export interface EventWords {
  /** The choice with which it is told. */
  readonly label: string;
  readonly hint?: string;
  /** The question for its day, and the name of that day where it is typed. A call is told in a form of its own. */
  readonly when?: { readonly legend: string; readonly typed: string };
  /** The question for each date that it is asked for, by the name of the date. */
  readonly asks?: Readonly<Record<string, string>>;
  /** What happened, as one sentence. */
  readonly told: string;
  /** The same where `{name}` is known whom it went to. */
  readonly toldOne?: string;
  /** The same where it has a date, `{day}`. */
  readonly toldWithDay?: string;
  /** What the link to its tool says, where there is one. */
  readonly button?: string;
}

export const eventWords: Record<EventKind, EventWords> = {
  called: {
    label: "I asked where things stand",
    hint: "By phone, by mail or in person.",
    told: "You asked where things stand.",
  },
  thanked: {
    label: "I sent a thank-you letter",
    when: { legend: "When did you send it?", typed: "Day on which you sent it" },
    told: "You sent your thank-you letter.",
    toldOne: "You sent your thank-you letter to {name}.",
  },
  offered: {
    label: "They offered me the job",
    when: { legend: "When did they offer it?", typed: "Day of their offer" },
    asks: { answerBy: "Day by which they want your answer (optional)" },
    told: "They offered you the job.",
    toldWithDay: "They offered you the job and want an answer by {day}.",
  },
  "turned-down": {
    label: "They said no",
    when: { legend: "When did they say no?", typed: "Day of their no" },
    told: "They said no.",
  },
  "other-offer": {
    label: "Another employer made me an offer",
    when: { legend: "When did the other offer come?", typed: "Day of the other offer" },
    asks: { answerBy: "Day by which you must answer the other offer" },
    told: "Another employer made you an offer.",
    toldWithDay: "Another employer made you an offer. Your answer is due by {day}.",
  },
  withdrew: {
    label: "I said yes to another employer",
    when: { legend: "When did you say yes to another employer?", typed: "Day of your yes" },
    told: "You said yes to another employer.",
    button: "Write the withdrawal email",
  },
};

/** An offer that was answered. */
export const settledWords = "You answered on {day}.";

/** What came of a call, as one sentence. */
export const calledWords = {
  "no-answer": "You asked. Nobody answered, or you left a message.",
  "still-deciding": "You asked. They are still deciding.",
  "call-again": "You asked. You ask again on {day}.",
  "decision-by": "You asked. They decide by {day}.",
  letters: "You asked. Letters are going out.",
  offer: "You asked, and they offered you the job.",
  no: "You asked, and they said no.",
} as const;
