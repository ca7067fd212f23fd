import { fillWording, shownGaps } from "./fill-wording.ts";
import { answerOf, type Gaps } from "./gaps.ts";
import type { AnswerName, LetterChoices, LetterPart, PartId, Segment } from "./letter-shape.ts";

/** Where a part stands on the page: before it there is an empty line, a new line, or a space. */
const ownBlock: ReadonlySet<PartId> = new Set([
  "own-address",
  "date",
  "address",
  "greeting",
  "thanks",
  "close",
]);

/** Where the second paragraph begins: at the first of these that is there. */
const secondBegins: readonly PartId[] = [
  "asked",
  "better",
  "why",
  "interest",
  "pass-on",
  "forward",
];

interface Written {
  readonly id: PartId;
  readonly text: string;
  readonly advice: readonly string[];
  readonly answers: readonly AnswerName[];
}

const openingOf = (text: string): string => /^[\p{L}'’]+/u.exec(text)?.[0].toLowerCase() ?? "";

/** The wording of a part that the number asks for, or the next one where three sentences would begin alike. */
function wordingOf(
  list: readonly string[],
  gaps: Gaps,
  wording: number,
  before: readonly string[],
): string {
  const turned = list.map((_, at) => list[(at + wording) % list.length] ?? "");
  const [last, other] = before;
  const isThird = (say: string) => last === other && openingOf(fillWording(say, gaps)) === last;
  return turned.find((say) => !isThird(say)) ?? turned[0] ?? "";
}

function casesFor({ cases }: LetterPart, gaps: Gaps, { form, tone }: LetterChoices) {
  const fitting = cases.find(
    ({ needs, forms }) => (forms?.includes(form) ?? true) && needs.every((name) => gaps[name]),
  );
  return fitting?.[tone] ?? [];
}

/** What the reader wrote counts; the number that leads to a wording does not. */
function answersIn(say: string, gaps: Gaps): AnswerName[] {
  const names = shownGaps(say, gaps).flatMap((name) => answerOf[name] ?? []);
  return [...new Set(names)];
}

/** Each part that has something to say, in order, in the words that the choices ask for. */
export function writeParts(
  parts: readonly LetterPart[],
  gaps: Gaps,
  choices: LetterChoices,
): Written[] {
  const written: Written[] = [];
  for (const part of parts) {
    const list = casesFor(part, gaps, choices);
    if (list.length === 0) continue;
    const before = written.slice(-2).map(({ text }) => openingOf(text));
    const say = wordingOf(list, gaps, choices.wording, before.length > 1 ? before : ["", "-"]);
    const text = fillWording(say, gaps);
    written.push({ id: part.id, text, advice: part.advice, answers: answersIn(say, gaps) });
  }
  return written;
}

/** The parts as segments, with the space or the lines before each. */
export function laidOut(
  written: readonly Written[],
  { paragraphs, form }: LetterChoices,
): Segment[] {
  const shown = written.filter(({ id }) => id !== "subject");
  const second = paragraphs === 2 && form !== "card" ? secondOf(shown) : undefined;
  return shown.map((part, at) => ({ ...part, before: beforeOf(part.id, at, second) }));
}

const secondOf = (shown: readonly Written[]): PartId | undefined =>
  secondBegins.find((id) => shown.some((part) => part.id === id));

function beforeOf(id: PartId, at: number, second: PartId | undefined): Segment["before"] {
  if (at === 0) return "";
  if (ownBlock.has(id) || id === second) return "\n\n";
  return id === "signature" ? "\n" : " ";
}
