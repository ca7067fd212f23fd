import type { LetterAnswers } from "../messages/letter-shape.ts";
import { afterColon, asOwnSentences, asYou, calm, isNoAnswer } from "./calm.ts";
import { fitsAbout, fitsAfterI, fitsIs, fitsLookingFor } from "./fits.ts";
import { askedPhrase, needPhrase, topicPhrase, whyPhrase } from "./phrases.ts";
import { strengthPhrase } from "./strength.ts";
import { tidy, withoutStop } from "./tidy.ts";

/**
 * The answers as gaps for the wordings. Each has three names, of which one at most has a value: `topic` where it is sure
 * to fit into a sentence, `topicSaid` where it stands after a colon, and `topicOwn` where it stands as sentences of its
 * own. A letter has one colon at most, so the first that needs one gets it.
 */
type Said = Readonly<Record<string, string>>;

/** Gives out the one colon of a letter. */
export interface Colons {
  left: number;
}

function own(name: string, typed: string, colons: Colons): Said {
  const short = colons.left > 0 ? afterColon(typed) : "";
  if (!short) return { [`${name}Own`]: asOwnSentences(typed) };
  colons.left -= 1;
  return { [`${name}Said`]: short };
}

function orOwn(
  name: string,
  typed: string,
  phrase: string,
  fits: (phrase: string, typed: string) => boolean,
  colons: Colons,
): Said {
  if (!phrase || isNoAnswer(typed)) return {};
  return fits(phrase, calm(typed)) ? { [name]: phrase } : own(name, typed, colons);
}

/** What you were asked about; what does not fit stands between quotes, where any words may. */
function askedSaid(typed: string): Said {
  const phrase = isNoAnswer(typed) ? "" : askedPhrase(typed);
  if (!phrase || phrase.startsWith("“") || fitsAbout(phrase)) return { asked: phrase };
  return { asked: `“${withoutStop(calm(tidy(typed))).replaceAll(/["“”]/g, "’")}”` };
}

/** The gaps of all answers that were typed freely. Changes `colons`. */
export function saidOf(answers: LetterAnswers, colons: Colons): Said {
  const { topic, fit, asked, better, why } = answers;
  const pairs = fit.filter(({ need, strength }) => needPhrase(need) || strengthPhrase(strength));
  const [one, two] = pairs;
  return {
    ...orOwn("topic", asYou(topic.trim()), topicPhrase(topic), fitsAbout, colons),
    ...(one && needSaid("need", one.need, colons)),
    ...(one && orOwn("strength", one.strength, strengthPhrase(one.strength), fitsAfterI, colons)),
    ...(two?.strength && secondSaid(two.need, two.strength)),
    ...askedSaid(asked),
    better: better.trim() && asOwnSentences(better),
    ...orOwn("why", asYou(bareReason(why)), whyPhrase(why), fitsIs, colons),
  };
}

/** A need fits after "you spoke of", and some needs after "you are looking for" too. */
function needSaid(name: string, typed: string, colons: Colons): Said {
  const phrase = needPhrase(typed);
  if (
    !phrase ||
    isNoAnswer(typed) ||
    /\?|^(?:what|when|where|how|is|are|do|does)\b.*\b(?:salary|pay|hours)\b/i.test(typed)
  )
    return {};
  if (fitsLookingFor(phrase)) return { [name]: phrase, seek: phrase };
  return fitsAbout(phrase) ? { [name]: phrase } : own(name, asYou(typed.trim()), colons);
}

/** A second reason is said only where it fits, or as sentences of its own. */
function secondSaid(need: string, strength: string): Said {
  const [what, how] = [needPhrase(need), strengthPhrase(strength)];
  if (!how) return {};
  if (!fitsAfterI(how)) return { strength2Own: asOwnSentences(strength) };
  const isFit = fitsLookingFor(what) || fitsAbout(what);
  return { strength2: how, ...(isFit && { need2: what }) };
}

const bareReason = (why: string): string =>
  why.trim().replace(/^(?:because(?: of)?|cos|cuz|it(?:['’]s| is) because)\s+/i, "");
