import type { ScriptRow } from "../../../components/core/call/call.ts";

/** What stands in the place of what is not known: the reader says it from memory. */
export const callHints = {
  you: "(your name)",
  job: "(the job)",
  day: "(the day)",
  phone: "(say it slowly)",
} as const;

/** The script, line by line. Of each line the first wording is said of which everything is known. */
export const scriptRows: readonly ScriptRow[] = [
  {
    id: "hello",
    says: ["Hello {name}, my name is {you}.", "Hello, my name is {you}."],
    advice: ["A6"],
  },
  {
    id: "interview",
    says: ["You interviewed me for the position of {job} on {day}."],
    advice: ["D7"],
  },
  {
    id: "interest",
    says: [
      "I am still very interested, because {interest}.",
      "I am still very interested in the work.",
    ],
    advice: ["E4", "B7"],
  },
  {
    id: "date-passed",
    reasons: ["date-passed"],
    says: [
      "You hoped to decide by {named}. May I ask whether you have made a decision?",
      "The day that you named has passed. May I ask whether you have made a decision?",
    ],
    advice: ["A4", "D7"],
  },
  {
    id: "no-date",
    reasons: ["no-date"],
    says: ["May I ask where things stand, and when you hope to decide?"],
    advice: ["A5"],
  },
  {
    id: "call-back",
    reasons: ["call-back"],
    says: [
      "You asked me to call again on {again}. May I ask whether you have made a decision?",
      "You asked me to call again. May I ask whether you have made a decision?",
    ],
    advice: ["A7", "D9"],
  },
  {
    id: "other-offer",
    reasons: ["other-offer"],
    says: [
      "I have some news: I have another offer, and I give my answer by {answerBy}.",
      "I have some news: I have another offer, and I need to answer it soon.",
    ],
    advice: ["B8"],
  },
  {
    id: "no-pressure",
    reasons: ["other-offer"],
    says: ["I do not want to press you. May I ask where things stand?"],
    advice: ["C7"],
  },
  {
    id: "early",
    reasons: ["early"],
    says: [
      "I know that you decide by {named}. Do you have any questions for me until then?",
      "I know that you have not decided yet. Do you have any questions for me until then?",
    ],
    advice: ["E3", "E4"],
  },
  { id: "thanks", says: ["Thank you for your time."], advice: ["D9", "B7"] },
];

/** What is said after the tone: 50 words at most, about 20 seconds. */
export const voicemailRows: readonly ScriptRow[] = [
  {
    id: "voicemail-hello",
    says: ["Hello {name}, this is {you}.", "Hello, this is {you}."],
    advice: ["A6"],
  },
  {
    id: "voicemail-interview",
    says: ["We spoke about the position of {job} on {day}."],
    advice: ["D7"],
  },
  {
    id: "voicemail-asks",
    reasons: ["date-passed", "no-date", "call-back"],
    says: ["I would like to know where things stand."],
    advice: ["D7"],
  },
  {
    id: "voicemail-offer",
    reasons: ["other-offer"],
    says: ["I have some news that I would like to share with you."],
    advice: ["B8"],
  },
  {
    id: "voicemail-early",
    reasons: ["early"],
    says: ["I am still interested, and glad to answer any questions."],
    advice: ["E4"],
  },
  {
    id: "voicemail-close",
    says: ["My number is {phone}. Thank you, and goodbye."],
    advice: [],
    ours: true,
  },
];

/** What may happen on the call, folded up beside the script: what to say, and what it means. */
export interface AnswerCard {
  readonly id: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly means: string;
  readonly advice: readonly string[];
  readonly ours?: true;
}

export const answerCards: readonly AnswerCard[] = [
  {
    id: "somebody-else",
    title: "Somebody else answers",
    says: [
      "Hello, my name is {you}. May I speak to {name}, please?",
      "Hello, my name is {you}. May I speak to the person who interviewed me for the position of {job}?",
    ],
    means: "The person who met you knows the answer best.",
    advice: ["A6"],
  },
  {
    id: "not-now",
    title: "They have no time now",
    says: ["Of course. When may I call you again?"],
    means: "Let them choose the time, and write it down.",
    advice: ["A7", "E4"],
  },
  {
    id: "still-deciding",
    title: "“We are still deciding”",
    says: ["Thank you for telling me. May I call again, and when would suit you?"],
    means:
      "Write down the day. If they name none, one article calls again a week later, and one asks once and then waits.",
    advice: ["A7", "D9", "A8"],
  },
  {
    id: "question",
    title: "They ask you a question",
    says: ["Yes, gladly. (Answer in 2 or 3 sentences.)"],
    means: "Have your notes beside you. They decide how long you talk.",
    advice: ["E4"],
  },
  {
    id: "letters",
    title: "“Letters are going out”",
    says: ["Thank you for telling me. I would be glad if you kept me in mind. Goodbye."],
    means:
      "Those not chosen get the letter, so one article takes this for a no. Part on good terms.",
    advice: ["D8"],
  },
  {
    id: "offer",
    title: "“You got it”",
    says: ["Thank you, I am very glad. May I write down the details?"],
    means: "Start date, first-day training, what to wear. You can decide later.",
    advice: ["A10"],
  },
  {
    id: "no",
    title: "They say no",
    says: [
      "Thank you for telling me, and for your time. May I ask what I can learn from it for next time?",
    ],
    means: "Ask only if you can bear to listen. You can also thank them and ask another day.",
    advice: ["A9", "B9"],
  },
];
