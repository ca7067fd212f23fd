import { writesMonthFirst } from "../../base/language/say-day.ts";
import type { Form } from "./letter-shape.ts";

export type Paper = "a4" | "letter" | "a6";

/** What a letter is printed on, while the reader has not said: a card on A6, else the sheet of the region. */
export function paperFor(form: Form, region: string): Paper {
  if (form === "card") return "a6";
  // Where the month is written first, paper is cut in inches.
  return writesMonthFirst(region) ? "letter" : "a4";
}
