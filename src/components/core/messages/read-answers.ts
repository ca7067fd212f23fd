import { isDay } from "../../base/calendar/day.ts";
import type {
  Fit,
  LetterAnswers,
  LetterChoices,
  LetterProblem,
  LetterPromise,
  MessageRow,
} from "./letter-shape.ts";

type Loose = Record<string, unknown>;

const loose = (value: unknown): Loose =>
  typeof value === "object" && value !== null ? (value as Loose) : {};
const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : value === undefined || value === null || value === ""
      ? []
      : [value];

/** Names as texts, or as people with a name. */
const namesOf = (value: unknown): string[] =>
  listOf(value)
    .map((one) => (typeof one === "string" ? one : textOf(loose(one)["name"])))
    .filter((name) => name.trim());

const dayOf = (value: unknown) => (isDay(value) ? value : null);

function promiseOf(value: unknown): LetterPromise | null {
  const { kind, count, unit, ...given } = loose(value);
  const day = given["day"] ?? given["date"];
  if (isDay(value)) return { kind: "by", day: value };
  if (kind === "by" && isDay(day)) return { kind, day };
  if (kind === "end-of-week" || kind === "soon") return { kind };
  const isCount = typeof count === "number" && Number.isInteger(count) && count > 0 && count < 400;
  if (kind === "within" && isCount && (unit === "days" || unit === "weeks"))
    return { kind, count, unit };
  return null;
}

function fitOf(value: unknown): Fit[] {
  return listOf(value).map((one) =>
    typeof one === "string"
      ? { need: "", strength: one }
      : { need: textOf(loose(one)["need"]), strength: textOf(loose(one)["strength"]) },
  );
}

/** Answers of any shape to answers that a letter can be made of; what cannot be read counts as not given. Never throws. */
export function readAnswers(value: unknown): LetterAnswers {
  const given = loose(value);
  const text = (name: string) => textOf(given[name]);
  return {
    sender: text("sender"),
    to: namesOf(given["to"]),
    colleagues: namesOf(given["colleagues"]),
    job: text("job"),
    company: text("company"),
    topic: text("topic"),
    fit: fitOf(given["fit"]),
    asked: text("asked"),
    better: text("better"),
    why: text("why"),
    promise: promiseOf(given["promise"]),
    interviewedOn: dayOf(given["interviewedOn"]),
    today: dayOf(given["today"]),
    ownAddress: text("ownAddress"),
    address: text("address"),
  };
}

/** Choices of any shape; what cannot be read is the usual: a plain e-mail of one paragraph in British English. */
export function readChoices(value: unknown): LetterChoices {
  const { tone, form, paragraphs, wording, region } = loose(value);
  return {
    tone: tone === "warm" || tone === "formal" ? tone : "plain",
    form: form === "card" || form === "letter" ? form : "email",
    paragraphs: paragraphs === 2 ? 2 : 1,
    wording: typeof wording === "number" && Number.isSafeInteger(wording) ? Math.abs(wording) : 0,
    region: typeof region === "string" ? region : "en-GB",
  };
}

/** What a good message wants and is not there, and what was given in a shape that says nothing. */
export function problemsOf(
  { wants }: MessageRow,
  value: unknown,
  answers: LetterAnswers,
): LetterProblem[] {
  const given = loose(value);
  const isEmpty = (field: string) => {
    const answer = answers[field as keyof LetterAnswers];
    if (field === "fit") return !answers.fit.some(({ strength }) => strength.trim());
    return typeof answer === "string" ? !answer.trim() : (answer as unknown[]).length === 0;
  };
  const unreadable = (["promise", "interviewedOn", "today"] as const)
    .filter(
      (field) => given[field] !== undefined && given[field] !== null && answers[field] === null,
    )
    .map((field) => ({ field, kind: "unreadable" as const }));
  const missing = wants.filter(isEmpty).map((field) => ({ field, kind: "missing" as const }));
  return [...missing, ...unreadable];
}
