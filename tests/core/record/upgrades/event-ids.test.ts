import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviseEvents } from "../../../../src/components/base/calendar-file/ics-revision.ts";
import { planFollowUp } from "../../../../src/components/core/plan/timeline.ts";
import type { Interview } from "../../../../src/components/core/record/interview.ts";
import { restoreInterview } from "../../../../src/components/core/record/restore-interview.ts";
import { giveEventIds } from "../../../../src/components/core/record/upgrades/event-ids.ts";
import { readAnswers } from "../../../../src/components/core/thread/answers.ts";
import {
  namedSteps,
  recognise,
  restoreCalendar,
  uidOf,
} from "../../../../src/components/core/thread/calendar-draft.ts";
import { drawThread } from "../../../../src/components/core/thread/thread.ts";
import { plannedEvents } from "../../../../src/components/tools/timeline/calendar/calendar-words.ts";
import { timelineRules } from "../../../../src/content/rules/timeline/timeline.ts";

const today = "2025-11-27";

/** An interview that version 1 kept, with ticks and a calendar file of the same day, as this version reads it. */
const kept = restoreInterview(
  JSON.parse(readFileSync("tests/core/record/versions/1.json", "utf8")),
) as Interview;

function stepsOf(interview: Interview) {
  const reading = readAnswers(interview, [1, 2, 3, 4, 5], today);
  if (!reading.ok) throw new Error("It has all answers");
  const result = planFollowUp(timelineRules, reading.facts, today);
  if (!result.ok) throw new Error("It has a plan");
  const thread = drawThread(timelineRules, result.plan, today, interview.done, interview.history);
  return namedSteps(thread, interview.history);
}

/** A history without ids: they alone are made anew. */
const asTold = (history: unknown) =>
  (history as unknown[]).map((event) => {
    const isEvent = typeof event === "object" && event && "kind" in event && "on" in event;
    return isEvent ? { ...event, id: undefined } : event;
  });

const someEntry = fc.oneof(
  fc.jsonValue(),
  fc.record({ kind: fc.jsonValue(), on: fc.jsonValue(), id: fc.constantFrom("x", "", 7) }),
);

describe("an interview of version 1", () => {
  it("has each step ticked that was ticked, and no other", () => {
    const done = stepsOf(kept).filter(({ knot }) => knot.status === "done");
    expect(done.map(({ name }) => name)).toEqual([
      ...["debrief-1", "thank-you-1", "references-1"],
      "tell-employer-other-offer-2025-11-26-2-1",
    ]);
  });

  it("is the same in a calendar that has it: nothing is cancelled, nothing is new", () => {
    const draft = restoreCalendar(kept.drafts["calendar"]);
    expect(Object.keys(draft.exported)).toHaveLength(7);
    const steps = stepsOf(kept);
    const { ids, exported } = recognise(draft, steps);
    const planned = plannedEvents(steps, {
      interview: kept,
      withNames: false,
      uid: (name) => uidOf({ id: draft.id, ids }, name),
      ...{ site: "", lessons: [], say: (day) => day },
    });
    const { events } = reviseEvents(exported, planned, today);
    expect(events.map(({ uid }) => uid).toSorted()).toEqual(Object.keys(draft.exported).toSorted());
    expect(events.filter(({ cancelled }) => cancelled)).toEqual([]);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map(() => 0));
  });

  it("loses nothing, whatever stands in its history", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(someEntry)), (history) => {
        const upgraded = giveEventIds({ history, other: 1 });
        expect(upgraded).toMatchObject({ other: 1 });
        if (Array.isArray(history)) expect(asTold(upgraded["history"])).toEqual(asTold(history));
        else expect(upgraded["history"]).toBe(history);
      }),
    );
  });
});
