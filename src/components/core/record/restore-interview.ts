import {
  dayText,
  either,
  flag,
  listOf,
  mapOf,
  number,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "../../base/shapes/shape.ts";
import type { Interview } from "./interview.ts";
import { upgradeInterview } from "./upgrade-interview.ts";

const typedDay = objectOf({ day: text, month: text, year: text });
const dayOrNone = either(dayText, oneOf(null));
const anything: Shape = () => true;

const interview = objectOf({
  version: oneOf(2),
  job: text,
  company: text,
  round: text,
  how: oneOf("", "in-person", "video", "phone"),
  interviewedOn: objectOf({
    choice: oneOf("", "picked", "typed"),
    picked: dayOrNone,
    typed: typedDay,
  }),
  interviewers: listOf(
    objectOf({ id: text, name: text, title: text, duties: text, email: text, phone: text }),
  ),
  topics: text,
  wentWell: text,
  hard: listOf(objectOf({ id: text, question: text, better: text })),
  toClearUp: text,
  feeling: oneOf("", "worried", "not-sure", "hopeful", "very-sure"),
  promise: objectOf({
    choice: oneOf("", "by", "within", "end-of-week", "soon", "none"),
    by: typedDay,
    count: text,
    unit: oneOf("days", "weeks"),
  }),
  promiseHow: text,
  contacts: listOf(
    objectOf({ id: text, kind: oneOf("reference", "contact"), name: text, told: flag }),
  ),
  approach: oneOf("patient", "steady", "persistent"),
  callsOnAnyDay: flag,
  history: listOf(objectOf({ id: text, kind: text, on: dayText })),
  done: mapOf(dayText),
  lessons: mapOf(dayText),
  drafts: mapOf(anything),
  planned: flag,
  archivedOn: dayOrNone,
  keptAt: either(number, oneOf(null)),
});

/** Parsed JSON of any shape to an interview of the version that we write, or `null` where it is none. */
export function restoreInterview(value: unknown): Interview | null {
  const upgraded = upgradeInterview(value);
  return interview(upgraded) ? (upgraded as Interview) : null;
}
