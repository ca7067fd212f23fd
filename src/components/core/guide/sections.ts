/** What stands between two headings of a lesson or a page of prose, without tags and signs. */
export interface Section {
  /** Null before the first heading. */
  heading: string | null;
  text: string;
  /** The items of its first numbered list. */
  steps: string[];
}

/** What a tag says in its attributes rather than between its ends. */
const spoken = ["question", "value", "of", "source", "year"];

/** Reads the source of a lesson (`## Heading`, lists, quotes, tables, tags) section by section. */
export function sectionsOf(source: string): Section[] {
  return source
    .split(/^(?=## )/m)
    .map(sectionOf)
    .filter(({ heading, text }) => heading !== null || text !== "");
}

/** The numbered list under a heading. A lesson that names a heading without one stops the build. */
export function stepsUnder(heading: string, source: string): string[] {
  const steps = sectionsOf(source).find((section) => section.heading === heading)?.steps ?? [];
  if (steps.length < 2) throw new Error(`There is no numbered list under "${heading}"`);
  return steps;
}

function sectionOf(source: string): Section {
  const [first = "", ...rest] = source.split("\n");
  const heading = first.startsWith("## ") ? plain(first.slice(3)) : null;
  const lines = (heading === null ? [first, ...rest] : rest).map((line) => line.trim());
  return { heading, text: lines.map(sentence).filter(Boolean).join(" "), steps: stepsIn(lines) };
}

/** The first run of numbered lines; any other text ends it. */
function stepsIn(lines: readonly string[]): string[] {
  const isStep = (line: string) => /^\d+\.\s/.test(line);
  const start = lines.findIndex(isStep);
  if (start < 0) return [];
  const list = lines.slice(start);
  const end = list.findIndex((line) => line !== "" && !isStep(line));
  return list
    .slice(0, end < 0 ? undefined : end)
    .filter(isStep)
    .map(sentence);
}

/** A line in words. A list item that ends without a full stop gets one, as the next follows at once. */
function sentence(line: string): string {
  const text = plain(line);
  return text === "" || /[.:;?…]["”)]?$/.test(text) ? text : `${text}.`;
}

/** As the page shows it, its curly quotes included. */
function plain(line: string): string {
  return line
    .replace(/<[A-Z]\w*((?:\s+\w+="[^"]*")*)\s*\/?>/g, (_, attributes: string) => said(attributes))
    .replace(/<\/[A-Z]\w*>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^(?:[-*>]|\d+\.)\s+/, "")
    .replace(/\*\*|^[|\s:-]+$|^\||\|$/g, "")
    .replaceAll("|", ",")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:?])/g, "")
    .replace(/(^|[\s(])"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’")
    .trim();
}

function said(attributes: string): string {
  const words = [...attributes.matchAll(/(\w+)="([^"]*)"/g)]
    .filter(([, name = ""]) => spoken.includes(name))
    .map(([, , value = ""]) => value);
  return words.length > 0 ? ` ${words.join(" ")} ` : " ";
}
