/** What a typed name belongs to: each is written large in its own way. */
export type NameOf = "person" | "company" | "job";

/** Words within a name that stay small: "van der Berg", "Bread and Sons". */
const small =
  /^(?:van|von|der|den|de|da|dos|del|di|du|la|le|al|bin|ibn|ter|ten|and|of|the|for|at|in|on)$/;

/** Churches, schools and hospitals are the saint's: "St Mary's". */
const saints =
  /^(st\.? )(mary|john|george|peter|paul|joseph|andrew|luke|mark|anne|ann|martin|michael|patrick|david|stephen|bartholomew|margaret|catherine|helen|christopher|nicholas|cuthbert|mungo)s(?=\s|$)/i;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "o'brien" → "O'Brien", "mcdonald" → "McDonald", "anne-marie" → "Anne-Marie" */
function largeWord(word: string): string {
  const parts = word.split(/(?<=[-'’])/).map((part, at) => {
    const isEnd = at > 0 && part.length === 1;
    return isEnd ? part : capital(part);
  });
  return parts.join("").replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function largeName(name: string): string {
  return name
    .toLowerCase()
    .split(" ")
    .map((word, at) => (at > 0 && small.test(word) ? word : largeWord(word)))
    .join(" ");
}

/** Whether a name was typed with the keyboard held small, or held large; a short one may be letters: "IBM". */
const isSmall = (text: string): boolean => !/\p{Lu}/u.test(text) && /\p{Ll}{2}/u.test(text);
const isLarge = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (/\p{Lu}{5}/u.test(text) || /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text));

/**
 * How a name is likely written that was typed in haste, to be offered and never put in by itself.
 *
 * In: a name as typed. Out: "Ines" for "ines", "St Mary's" for "st marys", "Sales assistant" for "SALES ASSISTANT";
 * `null` where it looks as meant: any mix of large and small, a job in small letters, an address or a number.
 */
export function likelySpelling(typed: string, of: NameOf): string | null {
  const name = typed.replace(/\s+/g, " ").trim();
  if (/[@\d/\\<>()]|https?:/.test(name) || name.length < 2) return null;
  if (of === "job") return isLarge(name) ? capital(name.toLowerCase()) : null;
  const large = isSmall(name) || isLarge(name) ? largeName(name) : name;
  const likely = large.replace(saints, (_, st: string, saint: string) => `${st}${saint}'s`);
  return likely === typed.trim() ? null : likely;
}
