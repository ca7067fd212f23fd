import { findPhrases } from "../../base/text/check-phrases.ts";
import { isSmall, stemsIn } from "../../base/text/check-stems.ts";
import type { Token } from "../../base/text/check-tokens.ts";
import type { Letter } from "../reading/check-reading.ts";
import type { CheckRule, Found } from "../reading/check-rows.ts";

type FitRule = Extract<CheckRule, { kind: "fit" }>;

/** Whether the letter tells what the writer brings to the job (A3, B5, C2). */
export function findFit(rule: FitRule, { body }: Letter): Found[] {
  const polite = stemsIn(rule.polite);
  const tells =
    findPhrases(rule.phrases, body).length > 0 || body.some((_, at) => isDeed(body, at, polite));
  return tells ? [] : [{ say: "missing", range: null }];
}

/** "I baked bread for two years" tells what one can do; "I enjoyed our talk" does not. */
function isDeed(tokens: readonly Token[], at: number, polite: ReadonlySet<string>): boolean {
  const me = tokens[at];
  if (me?.word !== "i" && me?.word !== "we") return false;
  const next = tokens
    .slice(at + 1, at + 6)
    .find((token) => token.sentence === me.sentence && !isLight(token));
  return next !== undefined && next.stem !== "" && !polite.has(next.stem);
}

/** Helping verbs and adverbs between "I" and what one does. */
const isLight = ({ word }: Token) => isSmall(word) || /..ly$/.test(word);
