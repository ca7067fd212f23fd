import type {
  Form,
  LetterAnswers,
  LetterChoices,
  Tone,
} from "../../../src/components/core/messages/letter.ts";

/** An evening's answers, all of them given. */
export const fullAnswers: LetterAnswers = {
  sender: "Sam Okoro",
  to: ["Ines Duarte"],
  colleagues: ["Tom Lee", "Ama Boateng"],
  job: "Baker",
  company: "Harbour Bread",
  topic: "The new oven and how you train apprentices",
  fit: [
    { need: "Someone who can start early", strength: "I have worked early shifts for 4 years" },
    { need: "food safety", strength: "trained 2 apprentices in it" },
  ],
  asked: "cleaning plans",
  better: "I hold the certificate and wrote the plan at my last bakery",
  why: "you bake everything by hand",
  promise: { kind: "by", day: "2025-11-28" },
  interviewedOn: "2025-11-20",
  today: "2025-11-21",
  ownAddress: "1 Lindgate\nLeeds",
  address: "2 Quay\nLeeds",
};

/** The same with nothing given. */
export const noAnswers: LetterAnswers = {
  sender: "",
  to: [],
  colleagues: [],
  job: "",
  company: "",
  topic: "",
  fit: [],
  asked: "",
  better: "",
  why: "",
  promise: null,
  interviewedOn: null,
  today: null,
  ownAddress: "",
  address: "",
};

export const tones: readonly Tone[] = ["warm", "plain", "formal"];
export const forms: readonly Form[] = ["email", "card", "letter"];

export const choicesOf = (change: Partial<LetterChoices> = {}): LetterChoices => ({
  tone: "plain",
  form: "email",
  paragraphs: 1,
  wording: 0,
  region: "en-GB",
  ...change,
});

/** The answers that may be missing, each way of missing them once; what only a paper letter shows goes together. */
const optional: readonly (readonly (keyof LetterAnswers)[])[] = [
  ["sender"],
  ["to"],
  ["colleagues"],
  ["job"],
  ["company"],
  ["topic"],
  ["fit"],
  ["asked"],
  ["better"],
  ["why"],
  ["promise"],
  ["interviewedOn"],
  ["ownAddress", "address", "today"],
];

/** Every combination of answers given and answers missing, of all of them or of some. */
export function* everyPresence(some?: readonly string[]): Generator<LetterAnswers> {
  const walked = optional.filter(([name = ""]) => some?.includes(name) ?? true);
  for (let bits = 0; bits < 2 ** walked.length; bits++) {
    const missing = walked.filter((_, at) => bits & (1 << at)).flat();
    const gone = missing.map((name) => [name, noAnswers[name]]);
    yield { ...fullAnswers, ...Object.fromEntries(gone) };
  }
}
