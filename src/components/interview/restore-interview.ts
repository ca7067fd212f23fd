import {
  dayText,
  either,
  flag,
  listOf,
  mapOf,
  number,
  objectOf,
  oneOf,
  text,
} from "../storage/shape.ts";
import type { Interview } from "./interview.ts";

const typedDay = objectOf({ day: text, month: text, year: text });
const dayOrNone = either(dayText, oneOf(null));

const interview = objectOf({
  version: oneOf(1),
  interviewedOn: objectOf({
    choice: oneOf("", "picked", "typed"),
    picked: dayOrNone,
    typed: typedDay,
  }),
  promise: objectOf({
    choice: oneOf("", "by", "within", "end-of-week", "soon", "none"),
    by: typedDay,
    count: text,
    unit: oneOf("days", "weeks"),
  }),
  approach: oneOf("patient", "steady", "persistent"),
  callsOnAnyDay: flag,
  job: text,
  company: text,
  history: listOf(objectOf({ kind: text, on: dayText })),
  done: mapOf(dayText),
  lessons: mapOf(dayText),
  planned: flag,
  keptAt: either(number, oneOf(null)),
});

/** Parsed JSON of any shape to an interview, or `null` where it is none. */
export function restoreInterview(value: unknown): Interview | null {
  return interview(value) ? (value as Interview) : null;
}
