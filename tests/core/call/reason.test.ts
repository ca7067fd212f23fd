import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  latestWordOf,
  promisedDayOf,
  suggestReason,
} from "../../../src/components/core/call/reason.ts";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { readAnswers } from "../../../src/components/core/thread/answers.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someInterview, typedAs } from "../record/some-interview.ts";

const today = "2025-11-20";
const held = { ...emptyInterview.interviewedOn, choice: "picked", picked: "2025-11-10" } as const;
const promised = (promise: Partial<Interview["promise"]>, history: HistoryEvent[] = []) => ({
  ...emptyInterview,
  interviewedOn: held,
  promise: { ...emptyInterview.promise, ...promise },
  history: withIds(history),
});

describe("the day that they named in the interview", () => {
  it("is the date, or counted from the interview", () => {
    expect(promisedDayOf(promised({ choice: "by", by: typedAs("2025-12-01") }))).toBe("2025-12-01");
    expect(promisedDayOf(promised({ choice: "within", count: " 2 " }))).toBe("2025-11-24");
    expect(promisedDayOf(promised({ choice: "within", count: "3", unit: "days" }))).toBe(
      "2025-11-13",
    );
    expect(promisedDayOf(promised({ choice: "soon" }))).toBeNull();
    expect(promisedDayOf(promised({ choice: "within", count: "two" }))).toBeNull();
  });

  it("is the one of the timeline, wherever both know one", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const reading = readAnswers(interview, [1, 2, 3, 4, 5], today);
        const planned = reading.ok ? planFollowUp(timelineRules, reading.facts, today) : null;
        if (!planned?.ok || interview.promise.choice === "end-of-week") return;
        expect(promisedDayOf(interview)).toBe(planned.plan.promisedDate);
      }),
    );
  });
});

describe("the reason that fits what is kept", () => {
  const again: HistoryEvent = { kind: "called", on: "2025-11-14", callAgainOn: "2025-11-20" };
  const decide: HistoryEvent = { kind: "called", on: "2025-11-12", decisionBy: "2025-11-14" };
  const offer: HistoryEvent = { kind: "other-offer", on: "2025-11-15", answerBy: "2025-11-24" };

  it.each<[string, Interview]>([
    ["date-passed", emptyInterview],
    ["date-passed", promised({ choice: "end-of-week" })],
    ["no-date", promised({ choice: "none" })],
    ["no-date", promised({ choice: "soon" })],
    ["date-passed", promised({ choice: "none" }, [decide])],
    ["call-back", promised({ choice: "none" }, [again, decide])],
    ["other-offer", promised({ choice: "none" }, [again, offer])],
    ["no-date", promised({ choice: "none" }, [{ ...offer, settledOn: "2025-11-16" }])],
  ])("is %s", (reason, interview) => {
    expect(suggestReason(interview)).toBe(reason);
  });

  it("follows the latest word, in whatever order it was told", () => {
    expect(latestWordOf([again, decide])).toBe(again);
    expect(latestWordOf([decide, again])).toBe(again);
    expect(latestWordOf([{ kind: "called", on: "2025-11-19" }])).toBeNull();
  });
});
