import type { Weekday } from "../../base/calendar/day.ts";
import { writesMonthFirst } from "../../base/language/say-day.ts";
import { saidOf } from "../phrasing/said.ts";
import { listOf, tidy, tidyLines } from "../phrasing/tidy.ts";
import { byText, dateLine, whenText } from "./letter-days.ts";
import type { LetterAnswers, LetterChoices } from "./letter-shape.ts";
import { greetedName, nameOf } from "./names.ts";

/** What stands in the gaps of the wordings; an empty text is no value. */
export type Gaps = Readonly<Record<string, string>>;

/** The three names of an answer that was typed freely (said.ts), and what is behind them. */
function behind(name: string, answer: string): Record<string, string> {
  return { [name]: answer, [`${name}Said`]: answer, [`${name}Own`]: answer };
}

/** Which answer is behind a gap. */
export const answerOf: Readonly<Record<string, string>> = {
  sender: "sender",
  names: "to",
  colleagues: "colleagues",
  theJob: "job",
  company: "company",
  companyWork: "company",
  companyOrYou: "company",
  ...behind("topic", "topic"),
  ...behind("need", "fit"),
  seek: "fit",
  ...behind("strength", "fit"),
  need2: "fit",
  strength2: "fit",
  strength2Own: "fit",
  asked: "asked",
  better: "better",
  ...behind("why", "why"),
  by: "promise",
  when: "interviewedOn",
  ownAddress: "ownAddress",
  address: "address",
};

/** Canada writes the month first, and spells as Britain does. */
const isUS = (region: string): boolean => writesMonthFirst(region) && region !== "en-CA";

/** Words that two sides of an ocean spell or use in their own way. */
const spelled = (region: string) => ({
  organisation: isUS(region) ? "organization" : "organisation",
  sincerely: isUS(region) ? "Sincerely" : "Yours sincerely",
  colon: isUS(region) ? ":" : ",",
});

/** A formal letter on American paper has its colon behind the greeting. */
const hasColon = ({ region, form, tone }: LetterChoices): boolean =>
  isUS(region) && form === "letter" && tone === "formal";

const weekOf = ({ workingWeek }: LetterAnswers): ReadonlySet<Weekday> | undefined =>
  workingWeek && new Set(workingWeek);

/** The answers as they stand in sentences. */
export function gapsOf(answers: LetterAnswers, choices: LetterChoices): Gaps {
  const { interviewedOn, today, promise } = answers;
  const { region, form } = choices;
  const company = tidy(answers.company).replace(/[\s,;:!?]+$/u, "");
  return {
    ...spelled(region),
    ...{ topic: "", need: "", strength: "", need2: "", strength2: "", asked: "", why: "" },
    ...saidOf(answers, { left: hasColon(choices) ? 0 : 1 }),
    sender: tidy(answers.sender),
    // A close that nobody signs stands alone.
    comma: tidy(answers.sender) && ",",
    names: greetedNames(answers, company, choices),
    colleagues: listOf(answers.colleagues.map(nameOf).filter(Boolean)),
    theJob: theJob(answers.job),
    company,
    companyWork: company && `the work at ${company}`,
    companyOrYou: company || "your team",
    when: form === "card" ? "" : whenText(interviewedOn, today, form, region),
    by: byText(promise, interviewedOn, today, choices, weekOf(answers)),
    date: today ? dateLine(today, region) : "",
    ownAddress: tidyLines(answers.ownAddress),
    address: addressLines(answers, company),
  };
}

/** "the Baker position"; a job that is called a role or an internship already keeps its word. */
function theJob(typed: string): string {
  const job = tidy(typed)
    .replace(/[\s.,;:!?]+$/u, "")
    .replace(/^(?:the|an?)(?:\s+|$)/i, "");
  if (!job) return "";
  const isNamed =
    /\b(?:position|role|job|post|vacancy|internship|apprenticeship|traineeship|placement)$|^(?:position|role|job|post) (?:of|as)\b/i.test(
      job,
    );
  return isNamed ? `the ${job}` : `the ${job} position`;
}

/** "Ines, Tom and Ama"; nobody named: the team. */
function greetedNames(
  { to }: LetterAnswers,
  company: string,
  { tone, form }: LetterChoices,
): string {
  const names = to.map((name) => greetedName(name, tone)).filter(Boolean);
  if (names.length > 0) return listOf([...new Set(names)]);
  if (form === "card") return "team";
  return company ? `${company} team` : "hiring team";
}

/** Whether a text has some words as they are, and not as pieces of others: "Hart" is not in "Hartlepool". */
function hasWords(text: string, wanted: string): boolean {
  const [words, those] = [text, wanted].map((one) =>
    one
      .split(/[^\p{L}\p{N}]+/u)
      .join(" ")
      .trim(),
  );
  return ` ${words} `.includes(` ${those} `);
}

/** Whom a letter on paper is to: name, company and the address as typed, each once. */
function addressLines(answers: LetterAnswers, company: string): string {
  const typed = tidyLines(answers.address);
  const names = answers.to.map(nameOf).filter(Boolean);
  const known = [...names, company].filter((line) => line && !hasWords(typed, line));
  return [...known, typed].filter(Boolean).join("\n");
}
