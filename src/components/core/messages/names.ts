import { tidy } from "../phrasing/tidy.ts";
import { knightly, particles, titles } from "../phrasing/word-lists.ts";
import type { Tone } from "./letter-shape.ts";

/** After a comma, or after two words: "Ma" and "Ba" are surnames. */
const degree =
  /(?:,\s*|(?<=\S\s+\S+)\s+)(?:[Jj]r|[Ss]r|[Pp][Hh]\.?[Dd]|MBA|M[Ss]c|B[Ss]c|BA|MA|MD|CPA|[Ee]sq|RN|OBE|MBE|mba|msc|bsc)\.?(?=,|\s|$)/g;

/** A name without degrees behind it; "Duarte, Ines" is turned round; an e-mail address is no name. */
export function nameOf(value: unknown): string {
  const name = tidy(value)
    .replace(/[<(].*?[>)]/g, " ")
    .replace(degree, "")
    .replace(/\s+/g, " ")
    .trim();
  if (/\S@\S/.test(name)) return "";
  const parts = name.split(/\s*,\s*/).filter(Boolean);
  return turned(parts, name).replace(/[\s,;:!?]+$/u, "");
}

/** "Ines Duarte, Head Baker" names a job, and is not turned round. */
function turned([before = "", after, ...more]: readonly string[], name: string): string {
  if (!after) return before;
  if (more.length > 0 || /\s&\s|\band\b/.test(name)) return name;
  const isJob = / /.test(before) && / /.test(after) && !particles.has(plain(firstOf(before)));
  if (!isJob) return `${after} ${before}`;
  // "Head of Year, Mrs Patel": the name is where the title is.
  return titles.has(plain(firstOf(after))) ? after : before;
}

const firstOf = (text: string): string => text.split(" ", 1)[0] ?? "";

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/**
 * How somebody is greeted: with title and surname where a title was typed, "Ms van der Berg"; else by the first name, and
 * by the whole name where it is formal, since a name does not say which title somebody goes by.
 */
export function greetedName(value: unknown, tone: Tone): string {
  const name = nameOf(value);
  const [first = "", ...rest] = name.split(" ");
  if (rest.length === 0) return name;
  if (knightly.has(plain(first))) return `${first} ${rest[0]}`;
  if (titles.has(plain(first))) return `${first} ${surnameOf(rest)}`;
  return tone === "formal" || isNoFirstName(first) ? name : first;
}

/** An initial, or a part of a surname. */
function isNoFirstName(word: string): boolean {
  return /^\p{Lu}?\.?$|^(?:\p{Lu}\.)+$|^\p{Lu}{2}$/u.test(word) || particles.has(plain(word));
}

/** From the first particle on, else the last word; further titles before it go: "Prof. Dr. Ines van der Berg". */
function surnameOf(words: readonly string[]): string {
  const names = words.slice(words.findIndex((word) => !titles.has(plain(word))));
  const particle = names.findIndex((word) => particles.has(plain(word)) && word !== names.at(-1));
  // Where there is none, the place before the first counts from the end.
  return names.slice(particle).join(" ");
}
