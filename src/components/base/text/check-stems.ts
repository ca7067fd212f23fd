/** Forms that no rule leads to. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    "be am is are was were been being",
    "have has had having",
    "do does did done doing",
    "go goes went gone going",
    "take took taken",
    "make made",
    "give gave given",
    "speak spoke spoken",
    "tell told",
    "meet met",
    "say said",
    "feel felt",
    "think thought",
    "find found",
    "hear heard",
    "bring brought",
    "build built",
    "lead led",
    "run ran",
    "know knew known",
    "grow grew grown",
    "see sees saw seen seeing",
    "show shown",
    "get got gotten",
    "keep kept",
    "leave left",
    "hold held",
    "come came",
    "teach taught",
    "write wrote written",
    "begin began begun",
    "drive drove driven",
    "learn learnt",
    "person people",
    "use used uses using",
    "try tries tried trying",
    "fly flies flew flown flying",
    "dry dries dried drying",
    "pay pays paid paying",
    "die dies died dying",
    "agree agrees agreed agreeing",
  ].flatMap((line) => {
    const [root = "", ...forms] = line.split(" ");
    return [root, ...forms].map((form) => [form, root] as const);
  }),
);

/** Words that carry no meaning of their own; none of them is an inflection of another word. */
const SMALL = new Set(
  (
    "a an the and or but if of in on at to for with from by as into about over under up down out off " +
    "i me my mine myself you your yours he him his she her hers it its we us our ours they them their " +
    "this that these those who whom whose which what when where why how will would can could shall " +
    "should may might must not no nor so than too very more most much many any some all both each " +
    "every other another such only own same then there here also again once during before after until " +
    "while because since through between against really quite rather well still even yet ever never " +
    "always often back away around along upon be have do go get let thing things something anything " +
    "everything someone anyone everyone lot kind sort bit way"
  ).split(" "),
);

/** Whether a word, in lower case, says nothing by itself. */
export const isSmall = (word: string): boolean => SMALL.has(IRREGULAR.get(word) ?? word);

/** What is longer is no word, and has no endings to look for. */
const LONGEST = 40;

/** A word in lower case without accents: "Zoë" → "zoe". */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/**
 * What all inflections of a folded word share, in British and American spelling: "organized",
 * "organising" → "organis". Only for comparing: it need not be a word.
 */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || word.length > LONGEST || SMALL.has(word)) return word;
  const stem = regularStem(word);
  return ROOTS.get(stem) ?? stem;
}

/** One spelling for what is written in two: "organizer" and "organiser", "labour" and "labor". */
export function spellingOf(word: string): string {
  return word.replace(/([iy])z([aei])/, "$1s$2").replace(/(...)our/, "$1or");
}

function regularStem(word: string): string {
  return withoutEnding(withoutPlural(spellingOf(word)))
    .replace(/(...)e$/, "$1")
    .replace(/(..)([^aeiou])\2$/, "$1$2")
    .replace(/(..[^aeiou])y$/, "$1i");
}

/** What the rules make of "taking" and "takes", led to "take", as the forms that are listed are. */
const ROOTS: ReadonlyMap<string, string> = new Map(
  [...new Set(IRREGULAR.values())].map((root) => [regularStem(root), root]),
);

const known = new Map<string, ReadonlySet<string>>();

/** The words of a list with a space between them; a list is split once. */
export function wordsIn(list: string): ReadonlySet<string> {
  const words = known.get(list) ?? new Set(list.split(" "));
  known.set(list, words);
  return words;
}

const knownStems = new Map<string, ReadonlySet<string>>();

/** The stems of the words of a list. */
export function stemsIn(list: string): ReadonlySet<string> {
  const stems = knownStems.get(list) ?? new Set([...wordsIn(list)].map(stemOf));
  knownStems.set(list, stems);
  return stems;
}

function withoutPlural(word: string): string {
  if (/..ies$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const [, root = word] =
    word.match(/^(.*[aeiouy].+)ing$|^(.*[aeiouy].*[^e])ed$/)?.filter(Boolean) ?? [];
  return root;
}
