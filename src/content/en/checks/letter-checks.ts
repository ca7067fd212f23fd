import type { LetterCheck } from "../../../components/core/reading/check-rows.ts";
import { letterHaste } from "./letter-haste.ts";
import { letterManners } from "./letter-manners.ts";
import { letterNeeds } from "./letter-needs.ts";
import { letterSlips } from "./letter-slips.ts";

/** Every check of a thank-you letter, in the order in which a reader hears of them. */
export const letterChecks: readonly LetterCheck[] = [
  ...letterNeeds,
  ...letterSlips,
  ...letterManners,
  ...letterHaste,
];
