import { isIn, type Letter } from "./check-reading.ts";
import type { CheckRule, Found } from "./check-rows.ts";
import { isSlip } from "./check-spelling.ts";
import { isSmall, wordsIn } from "./check-stems.ts";
import { type Token, tokensOf } from "./check-tokens.ts";

type PersonRule = Extract<CheckRule, { kind: "person" }>;

const HELLO = wordsIn(
  "dear dearest hi hiya hello hey greetings good morning afternoon evening day",
);
const TITLE = wordsIn("mr mrs ms miss mx dr doctor prof professor rev sir madam dame lady lord");

/** A greeting in which the name is still to be filled in is one of the blanks. */
const BLANK =
  /[[{<_]|\bX{2,}\b|^\s*(?:dear|hi|hello|hey)\s+[,:]|^\s*dear(?:\s+(?:mr|mrs|ms|miss|dr)\.?)?\s*[,:]/i;

/** Whether the letter speaks to somebody by name (E1), and to whom it is meant for. */
export function findPerson(rule: PersonRule, letter: Letter): Found[] {
  const { greeting } = letter.parts;
  if (!greeting)
    return namesSomebody(letter) ? [] : [{ say: "missing", range: null, ...offer(letter) }];
  if (BLANK.test(letter.text.slice(greeting.start, greeting.end))) return [];
  const words = letter.tokens.filter((token) => isIn(token, greeting) && !HELLO.has(token.word));
  const groups = groupsOf(words).filter((group) => isName(group, rule));
  const isTelling = tellingIn(letter);
  const names = groups.flat().filter((token) => !TITLE.has(token.word) && isTelling(token));
  if (names.length > 0) return wrongNames(rule, letter, names);
  const isGroup = words.some(({ word }) => GROUP.has(word)) && bodyNamesPerson(letter);
  return isGroup
    ? []
    : [{ say: "nobody", range: greeting, gaps: gapsOf(letter), ...offer(letter) }];
}

/** "Will" is a name, "will" is none; "An" is one where it is known to be. */
function tellingIn(letter: Letter): (token: Token) => boolean {
  const people = new Set(known(letter).map(({ word }) => word));
  return ({ word, raw }) =>
    !isSmall(word) || (word !== raw && (word.length > 2 || people.has(word)));
}

const GROUP = wordsIn("all everyone team both panel everybody folks");

const known = ({ facts }: Letter) =>
  facts.people.flatMap((name) => tokensOf(name)).filter(({ word }) => !TITLE.has(word));

const gapsOf = ({ facts }: Letter) => ({ name: facts.people[0] ?? "" });

function offer({ facts, parts }: Letter): Pick<Found, "mend"> {
  const name = facts.people[0];
  if (!name) return {};
  const at = parts.body.start;
  return parts.greeting
    ? { mend: { range: parts.greeting, text: `Dear ${name},` } }
    : { mend: { range: { start: at, end: at }, text: `Dear ${name},\n\n` } };
}

/** "Anna Berg and the team" makes two groups. */
function groupsOf(words: readonly Token[]): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of words) {
    if (token.word === "and" || token.word === "or") groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function isName(group: readonly Token[], { nobody }: PersonRule): boolean {
  const last = group.at(-1);
  return last !== undefined && !wordsIn(nobody).has(last.word);
}

function bodyNamesPerson(letter: Letter): boolean {
  const people = new Set(known(letter).map(({ word }) => word));
  return letter.tokens.some((token) => isIn(token, letter.parts.body) && people.has(token.word));
}

/** "Dr. Berg", "Maria, thank you", "Thank you, Maria, for …"; but not "Thanks, I liked …" or "Yesterday, I …". */
const CALLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.?\s+\p{Lu}|(?:^(?!Thank|Yesterday|Today|Again|First|Well|Also|After)|,|\b[Tt]hanks|\b[Tt]hank you)\s*\p{Lu}\p{L}+[,!]/u;

/** Where there is no greeting: a known name, or one called in passing ("Thank you, Maria, for …"). */
function namesSomebody(letter: Letter): boolean {
  if (letter.facts.people.length > 0) return bodyNamesPerson(letter);
  const { start, end } = letter.parts.own;
  return CALLED.test(letter.text.slice(start, end));
}

function wrongNames(rule: PersonRule, letter: Letter, names: readonly Token[]): Found[] {
  const people = known(letter);
  if (people.length === 0) return [];
  const strange = names.filter(
    ({ word }) => !people.some((person) => fits(person.word, word, rule)),
  );
  const slips = strange.flatMap((token) => slipOf(token, people, names));
  if (slips.length > 0 || strange.length < names.length) return slips;
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.start, end: last.end };
  const found = letter.text.slice(range.start, range.end);
  return [{ say: "other", range, gaps: { ...gapsOf(letter), found } }];
}

/** The same name, a short form of it, or one in letters that cannot be compared. */
function fits(person: string, word: string, { nicknames }: PersonRule): boolean {
  if (word.length > 1 && person.includes(word)) return true;
  // "Daniel" for "Dan", but not "Anna" for "Ann".
  if (word.startsWith(person) && word.length > person.length + 1) return true;
  if (/[^a-z]/.test(person) || /[^a-z]/.test(word)) return !isSlip(word, person);
  if (
    word.length <= person.length &&
    person.slice(0, 2) === word.slice(0, 2) &&
    !isSlip(word, person)
  )
    return true;
  return nicknames.some((line) => {
    const group = line.split(" ");
    return group.includes(person) && group.includes(word);
  });
}

function slipOf(token: Token, people: readonly Token[], names: readonly Token[]): Found[] {
  const meant = people.find(({ word }) => isSlip(token.word, word));
  if (!meant || names.some(({ word }) => word === meant.word)) return [];
  const range = { start: token.start, end: token.end };
  const gaps = { name: meant.raw, found: token.raw };
  return [{ say: "spelled", range, gaps, mend: { range, text: meant.raw } }];
}
