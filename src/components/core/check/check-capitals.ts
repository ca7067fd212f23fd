import { wordsIn } from "../../base/text/check-stems.ts";
import type { Token } from "../../base/text/check-tokens.ts";
import { isAddress } from "../reading/check-mentions.ts";
import { isIn, type Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type CapitalsRule = Extract<CheckRule, { kind: "capitals" }>;

/** Days and months in small letters. "May", "march" and "august" are words of their own outside of a date. */
export function findCapitals({ always, dated }: CapitalsRule, letter: Letter): Found[] {
  const { text, plain, parts } = letter;
  const isSmallName = (token: Token) =>
    token.stem !== "" &&
    token.raw === token.raw.toLowerCase() &&
    text[token.start - 1] !== "#" &&
    !isAddress(token, text) &&
    (wordsIn(always).has(token.word) || (wordsIn(dated).has(token.word) && isDated(token, text)));
  const isRead = (token: Token) =>
    isIn(token, parts.body) || Boolean(parts.subject && isIn(token, parts.subject));
  return plain
    .filter((token) => isRead(token) && isSmallName(token))
    .map(({ raw, start, end }) => {
      const [range, right] = [{ start, end }, raw.charAt(0).toUpperCase() + raw.slice(1)];
      return { say: "found", range, gaps: { found: raw, right }, mend: { range, text: right } };
    });
}

const LEADS = "on|by|until|till|before|since|from|\\w+day";
const DAY_BEFORE = new RegExp(
  `(?:\\d(?:st|nd|rd|th)\\s+(?:of\\s+)?|\\b(?:${LEADS}),?\\s+(?:the\\s+)?\\d{1,2}\\s+)$`,
  "i",
);
const DATE_ENDS = /^(?:\s*(?:[.,;!?)]|$)|\s+(?:20\d\d|at|and|or|to|until|for)\b)/;
const LEAD_BEFORE = new RegExp(`\\b(?:${LEADS}),?\\s+$`, "i");
const DAY_AFTER = /^\s+\d{1,2}(?:st|nd|rd|th)?(?=\s*(?:[.,;!?)]|$)|\s+(?:20\d\d|at|and|or|to)\b)/;
const YEAR_AFTER = /^\s+20\d\d\b/;

/** "on 4 may.", "4th of may", "by may 4.", "since march 2020", "in may". */
function isDated({ start, end }: Token, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 20)];
  if (DAY_BEFORE.test(before)) return DATE_ENDS.test(after);
  if (/\b(?:in|since)\s+$/i.test(before) && /^(?:[.!?;]|\s*$)/.test(after)) return true;
  if (!LEAD_BEFORE.test(before) && !/\b(?:in|of|to)\s+$/.test(before)) return false;
  return YEAR_AFTER.test(after) || (LEAD_BEFORE.test(before) && DAY_AFTER.test(after));
}
