/** What a typed address is: one that can stand in a header or a link by itself, nothing, or what is wrong with it. */
export type ReadAddress =
  | { readonly address: string }
  | { readonly problem: "unreadable" | "several" | "letters" };

const local = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
/** Of a whole address (RFC 5321, 4.5.3.1.3, less the brackets). */
const longest = 254;

/** What is not seen, like a zero-width space or a mark of direction, comes along with what is copied. */
const unseen = /\p{Cf}/gu;
const linkStart = /^mailto:/i;
/** Before an address: no sign with which one can begin, or a bullet with its space. */
const strayBefore = /^(?:[^\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]|[*-]\s+)+/u;
const strayAfter = /[^\p{L}\p{N}\p{M}]+$/u;
const quoted = /^'(.*)'[^']*$/s;

/**
 * Reads an address as people type or copy it: with a name before it (`Ana Lee <ana@x.org>`), the full stop of a sentence
 * after it, a stray mark. Letters of other scripts in its domain are written as mail writes them (`xn--`, RFC 5891).
 * Never guesses: where a space stands in it, either part might be meant.
 */
export function readAddress(typed: string): ReadAddress {
  const [whole = "", inBrackets] = partsOf(typed.toWellFormed().replace(unseen, "").trim());
  const bare = bareOf(inBrackets ?? whole);
  if (!whole && !bare) return { address: "" };
  const around = inBrackets !== undefined && bareOf(whole) !== bare ? whole : "";
  const signs = `${around}${bare}`.split("@").length - 1;
  if (signs > 1) return { problem: "several" };
  const [name = "", site = ""] = bare.split("@");
  const written = inAscii(site);
  const isWhole = /^\S+$/.test(name) && domain.test(written);
  if (!isWhole || bare.length > longest) return { problem: "unreadable" };
  const address = `${name}@${written}`;
  if (local.test(name) && address.length <= longest) return { address };
  return { problem: /[^ -~]/.test(name) ? "letters" : "unreadable" };
}

/** What stands around one pair of angle brackets, and in it; a text without them is all that there is. */
function partsOf(text: string): [whole: string, inBrackets?: string] {
  const [, before, inside, after] = /^([^<>]*)<([^<>]*)>([^<>]*)$/s.exec(text) ?? [];
  return inside === undefined ? [text] : [`${before}${after}`, inside];
}

function bareOf(text: string): string {
  const unquoted = text.replace(strayBefore, "").replace(linkStart, "").replace(quoted, "$1");
  return unquoted.replace(strayBefore, "").replace(strayAfter, "");
}

/** A domain as mail writes it; one that is none is left as it is. */
function inAscii(site: string): string {
  if (/^[ -~]*$/.test(site) || /[ -,/:-@[-`{-~]/.test(site)) return site;
  return URL.parse(`http://${site}`)?.hostname ?? site;
}
