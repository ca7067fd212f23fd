import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import { eventsOfCall } from "../../../src/components/core/record/log.ts";
import { readCall } from "../../../src/components/core/record/read-call.ts";
import {
  callOf,
  emptyNews,
  type NewsAnswer,
  newsOf,
  readNews,
} from "../../../src/components/core/thread/read-event.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someEvent } from "../plan/some-facts.ts";

const today: Day = "2026-03-20";
const held: Day = "2026-03-05";
const picked = (day: Day) => ({ ...emptyNews.on, choice: "picked" as const, picked: day });
const typed = (day: string, month: string, year: string) => ({ day, month, year });

function problemsOf(answer: Partial<NewsAnswer>): string[] {
  const read = readNews(timelineRules, { ...emptyNews, ...answer }, today, held);
  return read.ok ? [] : read.problems.map(({ field, kind }) => `${field} ${kind}`);
}

describe("news that is not whole", () => {
  test("comes back with what to put right, in the order of the fields", () => {
    expect(problemsOf({})).toEqual(["kind unanswered"]);
    expect(problemsOf({ kind: "other-offer" })).toEqual(["on unanswered", "answerBy empty"]);
    expect(problemsOf({ kind: "turned-down", on: picked("2026-03-21") })).toEqual([
      "on after-today",
    ]);
    expect(problemsOf({ kind: "withdrew", on: picked("2026-03-04") })).toEqual([
      "on before-interview",
    ]);
    const early = { on: picked(today), dates: { answerBy: typed("19", "3", "2026") } };
    expect(problemsOf({ kind: "offered", ...early })).toEqual(["answerBy before-event"]);
  });

  test("an offer of their own needs no day for the answer", () => {
    expect(
      readNews(timelineRules, { ...emptyNews, kind: "offered", on: picked(today) }, today, held),
    ).toEqual({
      ok: true,
      event: { kind: "offered", on: today },
    });
  });
});

describe("an event that is corrected", () => {
  test("comes back as it was when nothing is changed", () => {
    fc.assert(
      fc.property(someEvent(held, today), (event) => {
        if (event.kind === "called") {
          const read = readCall(
            { ...callOf(event), said: callOf(event).said || "still-deciding" },
            today,
            held,
          );
          const [call] = read.ok ? eventsOfCall(read.call) : [];
          expect({ ...call, said: undefined }).toEqual({ ...event, said: undefined });
          return;
        }
        const { settledOn: _, ...asTold } = { settledOn: null, ...event };
        const plain = Object.fromEntries(
          Object.entries(asTold).filter(([, value]) => value !== null),
        );
        expect(readNews(timelineRules, newsOf(timelineRules, event), today, held)).toEqual({
          ok: true,
          event: plain,
        });
      }),
    );
  });
});
