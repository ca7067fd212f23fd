import { fillWording, shownGaps } from "./fill-wording.ts";
import { answerOf, type Gaps } from "./gaps.ts";
import type { LetterChoices, Message, MessageRow, PartCase, Segment } from "./letter-shape.ts";

interface Written {
  readonly id: string;
  readonly text: string;
  readonly advice: readonly string[];
  readonly answers: readonly string[];
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

function wordingsFor(cases: readonly PartCase[], gaps: Gaps, { form, tone }: LetterChoices) {
  const fitting = cases.find(
    ({ needs, forms }) => (forms?.includes(form) ?? true) && needs.every((name) => gaps[name]),
  );
  return fitting?.[tone] ?? [];
}

/** What the reader wrote counts; the number that leads to a wording does not. */
function answersIn(say: string, gaps: Gaps): string[] {
  const names = shownGaps(say, gaps).flatMap((name) => answerOf[name] ?? []);
  return [...new Set(names)];
}

/** Each part that has something to say, in order, in the words that the choices ask for; those left out say nothing. */
export function writeParts(
  { row, words }: Message,
  gaps: Gaps,
  choices: LetterChoices,
  leftOut: readonly string[] = [],
): Written[] {
  const written: Written[] = [];
  for (const { id, claims } of row.parts) {
    const list = leftOut.includes(id) ? [] : wordingsFor(words[id] ?? [], gaps, choices);
    if (list.length === 0) continue;
    const before = written.slice(-2).map(({ text }) => openingOf(text));
    const say = wordingOf(list, gaps, choices.wording, before.length > 1 ? before : ["", "-"]);
    written.push({
      id,
      text: fillWording(say, gaps),
      advice: claims,
      answers: answersIn(say, gaps),
    });
  }
  return written;
}

/** The parts as segments, with the space or the lines before each, as the row of the kind lays them out. */
export function laidOut(
  row: MessageRow,
  written: readonly Written[],
  { paragraphs, form }: LetterChoices,
): Segment[] {
  const shown = written.filter(({ id }) => id !== "subject");
  const has = (id: string) => shown.some((part) => part.id === id);
  const groups = paragraphs === 2 && form !== "card" ? [...row.blocks, row.second] : row.blocks;
  const blocks = new Set(groups.map((group) => group.find(has)));
  const beforeOf = (id: string): Segment["before"] => {
    if (blocks.has(id)) return "\n\n";
    return row.lines.includes(id) ? "\n" : " ";
  };
  return shown.map((part, at) => ({ ...part, before: at === 0 ? "" : beforeOf(part.id) }));
}
