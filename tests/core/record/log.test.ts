import { describe, expect, test } from "vitest";
import { type FollowUpFacts, planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import {
  dateEvent,
  eventsOfCall,
  logThanks,
  replaceEvent,
  unlogCall,
  unlogThanks,
} from "../../../src/components/core/record/log.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const call: HistoryEvent = { kind: "called", on: "2026-03-12" };

describe("thanks", () => {
  test("are told for each interviewer, and a second time takes the place of the first", () => {
    const first = logThanks(withIds([call]), "2026-03-02", "amina");
    const both = logThanks(first, "2026-03-03", "chidi");
    expect(logThanks(both, "2026-03-04", "amina")).toMatchObject([
      call,
      { kind: "thanked", on: "2026-03-03", to: "chidi" },
      { kind: "thanked", on: "2026-03-04", to: "amina" },
    ]);
  });

  test("to all stand apart from thanks to one, and each is taken back alone", () => {
    const both = logThanks(logThanks([], "2026-03-02"), "2026-03-03", "amina");
    expect(both).toHaveLength(2);
    expect(unlogThanks(both, "amina")).toMatchObject([{ kind: "thanked", on: "2026-03-02" }]);
    expect(unlogThanks(both)).toMatchObject([{ kind: "thanked", on: "2026-03-03", to: "amina" }]);
  });
});

test("an event is replaced in its place and keeps its id, or is taken out", () => {
  const history = withIds([call, { kind: "withdrew", on: "2026-03-13" }]);
  const [first, second] = history;
  const later: HistoryEvent = { kind: "called", on: "2026-03-14" };
  const id = first?.id ?? "";
  expect(replaceEvent(history, id, [later])).toEqual([{ ...later, id }, second]);
  expect(replaceEvent(history, id, [])).toEqual([second]);
});

test("what stands in the place of one event may be two, each with an id of its own", () => {
  const history = withIds([call]);
  const told = eventsOfCall({ on: "2026-03-12", said: "no" });
  const after = replaceEvent(history, history[0]?.id ?? "", told);
  expect(after).toMatchObject(told);
  expect(new Set(after.map(({ id }) => id)).size).toBe(2);
});

test("news of an event that another tab has taken out is added", () => {
  expect(replaceEvent([], "called-2026-03-12-1", [call])).toMatchObject([call]);
});

test("an offer is answered, and its answer can be taken back; the others stay as they are", () => {
  const offer: HistoryEvent = { kind: "other-offer", on: "2026-03-12", answerBy: "2026-03-20" };
  const history = withIds([call, offer]);
  const id = history[1]?.id ?? "";
  const answered = dateEvent(history, id, "settledOn", "2026-03-15");
  expect(answered).toEqual([history[0], { ...offer, id, settledOn: "2026-03-15" }]);
  expect(dateEvent(answered, id, "settledOn", null)).toEqual([
    history[0],
    { ...offer, id, settledOn: null },
  ]);
  expect(dateEvent(history, "gone", "settledOn", "2026-03-15")).toEqual(history);
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
      const planned = planFollowUp(timelineRules, facts(said), on);
      return planned.ok ? planned.plan.steps.map(({ kind }) => kind) : planned.problems;
    };
    expect(kinds("no")).toContain("ask-feedback");
    expect(kinds("offer")).toEqual(expect.arrayContaining(["welcome-offer", "decide"]));
    expect(kinds("letters")).toContain("move-on");
  });

  test("is taken back whole, also after a reload, and nothing else goes with it", () => {
    const told = { on, said: "offer", answerBy: "2026-03-20" } as const;
    const before: HistoryEvent[] = [call, { kind: "called", on, said: "offer" }];
    const kept = JSON.parse(JSON.stringify(withIds([...before, ...eventsOfCall(told)])));
    expect(unlogCall(kept, told)).toMatchObject([call, ...eventsOfCall(told).slice(0, 1)]);
    expect(unlogCall(withIds([call]), told)).toMatchObject([call]);
    expect(unlogCall(withIds(eventsOfCall(told)), told)).toEqual([]);
  });
});
