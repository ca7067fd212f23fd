/** The doors of the letter: what composes one, and what checks one, whoever wrote it. Both take and give plain JSON. */
export { checkLetter, type Finding, type LetterFacts } from "../check/check-letter.ts";
export { composeLetter, textOf } from "./compose-letter.ts";
export type * from "./letter-shape.ts";
