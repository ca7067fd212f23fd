import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExported } from "../../../src/components/base/calendar-file/ics-revision.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import {
  mergeInterviews,
  otherTextsOf,
} from "../../../src/components/core/record/merge-interview.ts";

const event = (sequence: number, fingerprint: string, title = "Call") => ({
  ...{ sequence, fingerprint, title },
  ...{ day: "2025-12-05", lastDay: "2025-12-05" },
});
const withCalendar = (calendar: object, keptAt: number): Interview => ({
  ...emptyInterview,
  drafts: { calendar },
  keptAt,
});

/** What comes of a copy of another device, which is put together with what is here without a common beginning. */
function load(here: object, there: object) {
  const merged = mergeInterviews(emptyInterview, withCalendar(here, 2), withCalendar(there, 3));
  const { calendar } = merged.drafts as { calendar: { id: string; exported: object } };
  return { merged, calendar };
}

describe("calendar files of two devices", () => {
  it("ask the reader nothing, whatever ids and codes stand in them", () => {
    const here = { id: "abc", exported: { a: event(1, "x") }, ids: { "call-1": "a" } };
    const there = { id: "def", exported: { a: event(1, "y"), b: event(0, "z") }, ids: {} };
    const { merged, calendar } = load(here, there);
    expect(otherTextsOf(merged)).toEqual([]);
    expect(calendar).toMatchObject({ id: "def", ids: { "call-1": "a" } });
    expect(Object.keys(calendar.exported).sort()).toEqual(["a", "b"]);
  });

  it("go on from the higher number, with the event that had it", () => {
    const { calendar } = load(
      { id: "abc", exported: { a: event(3, "x", "Old"), b: event(0, "w") } },
      { id: "abc", exported: { a: event(2, "y", "New"), b: event(4, "", "Gone") } },
    );
    expect(calendar.exported).toEqual({ a: event(3, "x", "Old"), b: event(4, "", "Gone") });
  });

  it("never give one number to two events that differ, in whatever order they are loaded", () => {
    const someEvents = fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.tuple(fc.nat(3), fc.constantFrom("", "x", "y")).map(([at, code]) => event(at, code)),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(someEvents, someEvents, (one, other) => {
        const [here, there] = [one, other].map((exported) => ({ id: "abc", exported }));
        const { merged, calendar } = load(here ?? {}, there ?? {});
        expect(otherTextsOf(merged)).toEqual([]);
        const exported = readExported(calendar.exported);
        for (const [uid, { sequence, fingerprint }] of Object.entries(exported)) {
          for (const was of [one[uid], other[uid]]) {
            if (!was) continue;
            const isNewer = sequence > was.sequence;
            expect(isNewer || (sequence === was.sequence && fingerprint === was.fingerprint)).toBe(
              true,
            );
          }
        }
        const again = mergeInterviews(emptyInterview, merged, withCalendar(there ?? {}, 3));
        expect(again).toEqual(merged);
      }),
    );
  });
});

describe("choices of two tabs", () => {
  it("are settled by the one kept last, and nobody is asked to choose between codes", () => {
    const base = { ...emptyInterview, done: { debrief: "2025-11-20" } } as const;
    const mine: Interview = {
      ...base,
      ...{ approach: "patient", how: "phone", keptAt: 2, done: { debrief: "2025-11-21" } },
      promise: { ...base.promise, choice: "by" },
      drafts: { call: { reason: "early", told: { said: "no-answer" } }, letter: { tone: "warm" } },
    };
    const theirs: Interview = {
      ...base,
      ...{ approach: "persistent", how: "video", keptAt: 3, done: { debrief: "2025-11-22" } },
      promise: { ...base.promise, choice: "within" },
      drafts: { call: { reason: "", told: { said: "no" } }, letter: { tone: "formal" } },
    };
    for (const merged of [
      mergeInterviews(base, mine, theirs),
      mergeInterviews(base, theirs, mine),
    ]) {
      expect(merged).toEqual({
        ...theirs,
        drafts: { ...theirs.drafts, call: { reason: "early", told: { said: "no" } } },
      });
    }
  });
});
