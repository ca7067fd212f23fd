import type { Tone } from "./letter-shape.ts";
import { tidy } from "./tidy.ts";
import { knightly, particles, titles } from "./word-lists.ts";

const degree = /,?\s+(?:jr|sr|ph\.?d|mba|msc|bsc|ba|ma|md|cpa|esq|rn|obe|mbe)\.?(?=,|\s|$)/gi;

/** A name without degrees behind it; "Duarte, Ines" is turned round; an e-mail address is no name. */
export function nameOf(value: unknown): string {
  const name = tidy(value)
    .replace(/[<(].*?[>)]/g, " ")
    .replace(degree, "")
    .replace(/\s+/g, " ")
    .trim();
  if (/\S@\S/.test(name)) return "";
  const [surname = "", first, ...more] = name.split(/\s*,\s*/).filter(Boolean);
  const turned =
    first && more.length === 0 && !/\s&\s|\band\b/.test(name) ? `${first} ${surname}` : name;
  return turned.replace(/[\s,;:!?]+$/u, "");
}

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

/** From the first particle on, else the last word; further titles go: "Prof. Dr. Ines van der Berg". */
function surnameOf(words: readonly string[]): string {
  const names = words.filter((word) => !titles.has(plain(word)));
  const particle = names.findIndex(
    (word, at) =>
      particles.has(plain(word)) && word !== names.at(-1) && (at > 0 || names.length > 1),
  );
  return (particle < 0 ? names.slice(-1) : names.slice(particle)).join(" ") || words.join(" ");
}
