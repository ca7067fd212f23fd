import fc from "fast-check";
import { addDays, type Day } from "../../../src/components/base/calendar/day.ts";
import type { TypedDay } from "../../../src/components/base/calendar/typed-day.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { Interview } from "../../../src/components/core/record/interview.ts";

const plain = { noNullPrototype: true } as const;

/** JSON has no negative zero. */
const someJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Real days around the end of 2025. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: -600, max: 600 })
  .map((days) => addDays("2025-11-20", days));

const monthNames = ["11", "1", "Nov", "december", " feb. "];

/** Three fields as people fill them in: mostly a day, sometimes a part missing, sometimes anything. */
export const someTypedDay: fc.Arbitrary<TypedDay> = fc.oneof(
  { weight: 4, arbitrary: someDay.map(typedAs) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        day: fc.constantFrom("", " ", "1", "20", "31"),
        month: fc.constantFrom("", ...monthNames),
        year: fc.constantFrom("", "25", "2025", "2026"),
      },
      plain,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ day: fc.string(), month: fc.string(), year: fc.string() }, plain),
  },
);

/** A day in three fields, as numbers. */
export function typedAs(day: Day): TypedDay {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: `${Number(date)}`, month: `${Number(month)}`, year };
}

function textsOf<K extends string>(...names: K[]): fc.Arbitrary<Record<K, string>> {
  const fields = Object.fromEntries(names.map((name) => [name, fc.string()]));
  return fc.record(fields, plain) as fc.Arbitrary<Record<K, string>>;
}

/** An interview record as any reader may leave it, at any point of the form. */
export const someInterview: fc.Arbitrary<Interview> = fc.record(
  {
    version: fc.constant(2 as const),
    interviewedOn: fc.record(
      {
        choice: fc.constantFrom("", "picked", "typed"),
        picked: fc.option(someDay),
        typed: someTypedDay,
      },
      plain,
    ),
    promise: fc.record(
      {
        choice: fc.constantFrom("", "by", "within", "end-of-week", "soon", "none"),
        by: someTypedDay,
        count: fc.oneof(fc.constantFrom("", "2", " 3 ", "0", "27", "2.5", "two"), fc.string()),
        unit: fc.constantFrom("days", "weeks"),
      },
      plain,
    ),
    approach: fc.constantFrom("patient", "steady", "persistent"),
    callsOnAnyDay: fc.boolean(),
    job: fc.string({ unit: "grapheme" }),
    company: fc.string({ unit: "binary" }),
    round: fc.string(),
    how: fc.constantFrom("", "in-person", "video", "phone"),
    interviewers: fc.array(textsOf("id", "name", "title", "duties", "email", "phone"), {
      maxLength: 3,
    }),
    topics: fc.string(),
    wentWell: fc.string(),
    hard: fc.array(textsOf("id", "question", "better"), { maxLength: 3 }),
    toClearUp: fc.string(),
    feeling: fc.constantFrom("", "worried", "not-sure", "hopeful", "very-sure"),
    promiseHow: fc.string(),
    contacts: fc.array(
      fc.record(
        {
          id: fc.string(),
          kind: fc.constantFrom("reference", "contact"),
          name: fc.string(),
          told: fc.boolean(),
        },
        plain,
      ),
      { maxLength: 3 },
    ),
    drafts: fc.dictionary(fc.constantFrom("letter", "call"), someJson, plain),
    archivedOn: fc.option(someDay),
    history: fc
      .array(fc.record({ kind: fc.constant("thanked" as const), on: someDay }, plain))
      .map((told) => withIds(told)),
    done: fc.dictionary(fc.constantFrom("debrief", "references", "network"), someDay, plain),
    lessons: fc.dictionary(fc.constantFrom("say-thank-you", "keep-looking"), someDay, plain),
    planned: fc.boolean(),
    keptAt: fc.option(fc.integer({ min: 0 })),
  },
  plain,
) as fc.Arbitrary<Interview>;
