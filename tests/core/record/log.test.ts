import { describe, expect, test } from "vitest";
import { type FollowUpFacts, planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import {
  eventsOfCall,
  logThanks,
  replaceEvent,
  settleOffer,
  unlogCall,
  unlogThanks,
} from "../../../src/components/core/record/log.ts";

const call: HistoryEvent = { kind: "called", on: "2026-03-12" };

describe("thanks", () => {
  test("are told for each interviewer, and a second time takes the place of the first", () => {
    const first = logThanks([call], "2026-03-02", "amina");
    const both = logThanks(first, "2026-03-03", "chidi");
    expect(logThanks(both, "2026-03-04", "amina")).toEqual([
      call,
      { kind: "thanked", on: "2026-03-03", to: "chidi" },
      { kind: "thanked", on: "2026-03-04", to: "amina" },
    ]);
  });

  test("to all stand apart from thanks to one, and each is taken back alone", () => {
    const both = logThanks(logThanks([], "2026-03-02"), "2026-03-03", "amina");
    expect(both).toHaveLength(2);
    expect(unlogThanks(both, "amina")).toEqual([{ kind: "thanked", on: "2026-03-02" }]);
    expect(unlogThanks(both)).toEqual([{ kind: "thanked", on: "2026-03-03", to: "amina" }]);
  });
});

test("an event is replaced in its place, or taken out", () => {
  const history: HistoryEvent[] = [call, { kind: "withdrew", on: "2026-03-13" }];
  const later: HistoryEvent = { kind: "called", on: "2026-03-14" };
  expect(replaceEvent(history, 0, [later])).toEqual([later, history[1]]);
  expect(replaceEvent(history, 0, [])).toEqual([history[1]]);
});

test("only an offer is answered, and its answer can be taken back", () => {
  const offer: HistoryEvent = { kind: "other-offer", on: "2026-03-12", answerBy: "2026-03-20" };
  const answered = settleOffer([call, offer], 1, "2026-03-15");
  expect(answered).toEqual([call, { ...offer, settledOn: "2026-03-15" }]);
  expect(settleOffer(answered, 1, null)).toEqual([call, { ...offer, settledOn: null }]);
  const theirs: HistoryEvent = { kind: "offered", on: "2026-03-12" };
  expect(settleOffer([theirs], 0, "2026-03-15")).toEqual([{ ...theirs, settledOn: "2026-03-15" }]);
  expect(settleOffer([call], 0, "2026-03-15")).toEqual([call]);
  expect(settleOffer([call], 7, "2026-03-15")).toEqual([call]);
});

describe("a call", () => {
  const on = "2026-03-12";

  test("keeps the date that fits what they said, and no other", () => {
    const dates = { callAgainOn: "2026-03-20", decisionBy: "2026-03-25" } as const;
    expect(eventsOfCall({ on, said: "call-again", ...dates })).toEqual([
      { kind: "called", on, said: "call-again", callAgainOn: "2026-03-20" },
    ]);
    expect(eventsOfCall({ on, said: "decision-by", ...dates })).toEqual([
      { kind: "called", on, said: "decision-by", decisionBy: "2026-03-25" },
    ]);
    expect(eventsOfCall({ on, said: "no-answer", ...dates })).toEqual([
      { kind: "called", on, said: "no-answer" },
    ]);
  });

  test("that brings an offer says by when to answer it, where they said so", () => {
    const called = { kind: "called", on, said: "offer" };
    expect(eventsOfCall({ on, said: "offer", answerBy: "2026-03-20" })).toEqual([
      called,
      { kind: "offered", on, answerBy: "2026-03-20" },
    ]);
    expect(eventsOfCall({ on, said: "offer", answerBy: null })).toEqual([
      called,
      { kind: "offered", on },
    ]);
  });

  test("that brings the answer ends the waiting in the plan; one about letters does not", () => {
    const facts = (said: "no" | "offer" | "letters"): FollowUpFacts => ({
      interviewedOn: "2026-03-02",
      promise: { kind: "none" },
      history: eventsOfCall({ on, said, answerBy: "2026-03-20" }),
    });
    const kinds = (said: "no" | "offer" | "letters") => {
      const planned = planFollowUp(facts(said), on);
      return planned.ok ? planned.plan.steps.map(({ kind }) => kind) : planned.problems;
    };
    expect(kinds("no")).toContain("ask-feedback");
    expect(kinds("offer")).toEqual(expect.arrayContaining(["welcome-offer", "decide"]));
    expect(kinds("letters")).toContain("move-on");
  });

  test("is taken back whole, also after a reload, and nothing else goes with it", () => {
    const told = { on, said: "offer", answerBy: "2026-03-20" } as const;
    const before: HistoryEvent[] = [call, { kind: "called", on, said: "offer" }];
    const kept = JSON.parse(JSON.stringify([...before, ...eventsOfCall(told)]));
    expect(unlogCall(kept, told)).toEqual([call, ...eventsOfCall(told).slice(0, 1)]);
    expect(unlogCall([call], told)).toEqual([call]);
    expect(unlogCall(eventsOfCall(told), told)).toEqual([]);
  });
});
