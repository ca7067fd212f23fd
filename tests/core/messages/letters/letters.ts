import bad from "./bad.json" with { type: "json" };
import good from "./good.json" with { type: "json" };
import moreBad from "./more-bad.json" with { type: "json" };
import moreGood from "./more-good.json" with { type: "json" };
import nearlyBad from "./nearly-bad.json" with { type: "json" };
import sentences from "./sentences.json" with { type: "json" };
import typedBad from "./typed-bad.json" with { type: "json" };
import yetMoreGood from "./yet-more-good.json" with { type: "json" };

/** A letter with what is known about the interview, and the checks that find something in it. */
export interface LetterCase {
  readonly name: string;
  readonly text: string;
  readonly facts: object;
  /** The ids of the checks, each once; none: a good letter. */
  readonly finds: readonly string[];
}

/** Letters in which nothing is to be changed, in as many voices as there are writers. */
export const goodLetters: readonly LetterCase[] = [
  ...good,
  ...moreGood,
  ...yetMoreGood,
  ...nearlyBad,
];

/** Letters with faults in them. */
export const badLetters: readonly LetterCase[] = [...bad, ...moreBad, ...typedBad];

/** Sentences that do no harm in a good letter, however much they look like something to mend. */
export const harmless: readonly string[] = sentences.harmless;

/** Sentences that a check finds in an otherwise good letter, by the id of the check. */
export const harmful: Readonly<Record<string, readonly string[]>> = sentences.harmful;
