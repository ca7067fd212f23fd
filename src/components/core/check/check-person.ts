import { isSlip } from "../../base/text/check-spelling.ts";
import { isSmall, wordsIn } from "../../base/text/check-stems.ts";
import { type Token, tokensOf } from "../../base/text/check-tokens.ts";
import { isIn, type Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";
import { isNameOf } from "./check-same-name.ts";

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
  const others = letter.facts.besides.flatMap((beside) => tokensOf(beside));
  const strange = names.filter(
    (said) => ![...people, ...others].some((person) => isNameOf(person, said, rule)),
  );
  const slips = strange.flatMap((token) => slipOf(token, people, names));
  if (slips.length > 0) return slips;
  if (strange.length < names.length && !isNamesake(letter, names, strange)) return [];
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.start, end: last.end };
  const found = letter.text.slice(range.start, range.end);
  return [{ say: "other", range, gaps: { ...gapsOf(letter), found } }];
}

/** "Sinead Ní Bhriain" where Siobhán Ní Bhriain was met: the surname, and a first name that is only near. */
function isNamesake({ facts }: Letter, names: readonly Token[], strange: readonly Token[]) {
  const [first = "", ...surname] = names.map(({ word }) => word);
  const isFirst = strange.length === 1 && strange[0] === names[0] && !CALLED_BY.has(first);
  return (
    isFirst &&
    surname.length > 0 &&
    facts.people.some((person) => {
      const words = tokensOf(person).map(({ word }) => word);
      const [own = "", ...rest] = words.filter((word) => !TITLE.has(word));
      return own.slice(0, 2) === first.slice(0, 2) && rest.join(" ") === surname.join(" ");
    })
  );
}

/** What may stand before a surname, and is no first name. */
const CALLED_BY = wordsIn(
  "chef captain coach sister brother father nurse matron judge sergeant officer inspector head headteacher principal pastor reverend rabbi " +
    "imam madame mme mlle monsieur herr frau senor senora signor signora meneer mevrouw pan pani cllr councillor dean director manager",
);

function slipOf(token: Token, people: readonly Token[], names: readonly Token[]): Found[] {
  const meant = people.find(({ word }) => isSlip(token.word, word));
  if (!meant || names.some(({ word }) => word === meant.word)) return [];
  const range = { start: token.start, end: token.end };
  const gaps = { name: meant.raw, found: token.raw };
  return [{ say: "spelled", range, gaps, mend: { range, text: meant.raw } }];
}
