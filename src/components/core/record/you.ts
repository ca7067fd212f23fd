import { objectOf, oneOf, type Shape, text } from "../../base/shapes/shape.ts";

/** Who the reader is: entered once, for all interviews. Stored as JSON under its own key; either field may be empty. */
export interface You {
  version: 1;
  /** As letters are signed. */
  name: string;
  /** How days are written and which days are worked, like "en-GB"; empty: as the browser says. */
  region: string;
}

export const emptyYou: You = Object.freeze({ version: 1, name: "", region: "" });

/** An English-speaking region, in a form that every browser takes for the name of a region. */
const region: Shape = (value) => text(value) && /^(?:en-[A-Z]{2})?$/.test(value as string);

const you = objectOf({ version: oneOf(1), name: text, region });

/** Parsed JSON of any shape to who the reader is, or `null` where it is not that. */
export function restoreYou(value: unknown): You | null {
  return you(value) ? (value as You) : null;
}
