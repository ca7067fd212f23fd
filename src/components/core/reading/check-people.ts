/** Who was met, as the notes have them. */
export interface KnownPeople {
  /** A name of each, titles left in, duties left out. */
  readonly people: readonly string[];
  /** What else stood beside a name: a duty, a first name behind a comma, a nickname in brackets. */
  readonly besides: readonly string[];
}

/** "Mrs Patel" in "Head of Year, Mrs Patel": a title says which part is the name. */
const TITLED = /(?:^|\s)((?:mr|mrs|ms|miss|mx|dr|prof)\b\.?\s+(?!of\b|for\b|in\b)\p{L}.*)$/iu;

/** A name has no such word; a duty may. */
const OF_A_DUTY = /(?:^|\s)(?:of|for|in|at|the|and)\s/i;

const WHOLE_NAME = /^\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\S*$/u;

/** Reads entries of which each is one person. In: texts as typed. Out: names, and what stood beside them. */
export function readPeople(entries: readonly string[]): KnownPeople {
  const read = entries.map(readPerson).filter(({ name }) => name !== "");
  return {
    people: read.map(({ name }) => name),
    besides: read.flatMap(({ besides }) => besides),
  };
}

function readPerson(entry: string): { name: string; besides: string[] } {
  const asides = [...entry.matchAll(/[([]([^)\]]*)[)\]]?/gu)].map(([, inside = ""]) => inside);
  const parts = entry
    .replace(/[([][^)\]]*[)\]]?/gu, " ")
    .split(/,|\s[-–—]\s/u)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter(isText);
  const at = Math.max(0, nameAt(parts));
  const part = parts[at] ?? "";
  const name = part.match(TITLED)?.[1] ?? part;
  const others = parts.filter((_, place) => place !== at);
  return { name, besides: [...others, ...asides].filter(isText) };
}

/** The part with a title; else the first, unless that is a duty and a whole name comes after it. */
function nameAt(parts: readonly string[]): number {
  const titled = parts.findIndex((part) => TITLED.test(part));
  if (titled >= 0 || !OF_A_DUTY.test(parts[0] ?? "")) return titled;
  return parts.findIndex((part) => WHOLE_NAME.test(part) && !OF_A_DUTY.test(part));
}

const isText = (text: string) => /\p{L}/u.test(text);
