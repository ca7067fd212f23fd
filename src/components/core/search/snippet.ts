/** A piece of a snippet: as it stands in the text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const longest = 140;
/** How much stands before the first hit, so that it is read in its sentence. */
const before = 40;

/**
 * The part of a text around the first of the words that were found in it, in pieces; from its
 * start where none of them is in it (then the title was the hit). Cut between words only.
 */
export function snippetOf(text: string, words: readonly string[]): Piece[] {
  const found = patternOf(words);
  const at = found ? text.search(found) : -1;
  const start = at <= before ? 0 : text.indexOf(" ", at - before) + 1;
  const rest = text.slice(start);
  const end = rest.length <= longest ? rest.length : rest.lastIndexOf(" ", longest);
  const cut = `${start > 0 ? "… " : ""}${rest.slice(0, end)}${end < rest.length ? " …" : ""}`;
  const pieces = found ? cut.split(found) : [cut];
  // A split by a group puts what the group caught at the odd places.
  return pieces.map((piece, place) => ({ text: piece, hit: place % 2 === 1 })).filter(hasText);
}

const hasText = ({ text }: Piece) => text !== "";

/** Whole words only: the words come out of the index, where they stand in lower case. */
function patternOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const either = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, "iu");
}
