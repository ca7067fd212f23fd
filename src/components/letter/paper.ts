import type { Form } from "./letter-shape.ts";

export type Paper = "a4" | "letter" | "a6";

/** Where paper is cut in inches. */
const inInches = /^en-(?:US|CA|PH)\b/;

/** What a letter is printed on, while the reader has not said: a card on A6, else the sheet of the region. */
export function paperFor(form: Form, region: string): Paper {
  if (form === "card") return "a6";
  return inInches.test(region) ? "letter" : "a4";
}
