import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/components/base/calendar/day.ts";
import { makeStep } from "../../../src/components/core/plan/steps.ts";
import type { HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import { addEvents, withIds } from "../../../src/components/core/record/event-ids.ts";
import type { KeptEvent } from "../../../src/components/core/record/history.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import type { StepKnot } from "../../../src/components/core/thread/thread.ts";
import { drawThread } from "../../../src/components/core/thread/thread.ts";
import { canTick, tick } from "../../../src/components/core/thread/ticks.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { planOf } from "../plan/plan-of.ts";

const today = "2025-11-20";
const called = { kind: "called", on: today } as const;
const thanked = { kind: "thanked", on: "2025-11-18" } as const;

describe("a tick", () => {
  it("is kept as the day on which it was made", () => {
    expect(
      tick(timelineRules, emptyInterview, { kind: "debrief", due: today }, true, today),
    ).toEqual({
      done: { debrief: today },
    });
  });

  it("leaves the other marks alone when it is taken back", () => {
    const done = { debrief: today, references: today } as const;
    expect(
      tick(
        timelineRules,
        { ...emptyInterview, done },
        { kind: "debrief", due: today },
        false,
        today,
      ),
    ).toEqual({
      done: { references: today },
    });
  });

  it("of the thank-you letter is part of what happened, once", () => {
    const interview = { ...emptyInterview, history: withIds([called, thanked]) };
    expect(
      tick(timelineRules, interview, { kind: "thank-you", due: today }, true, today),
    ).toMatchObject({
      history: [called, { kind: "thanked", on: today }],
    });
    expect(
      tick(timelineRules, interview, { kind: "thank-you", due: today }, false, today),
    ).toMatchObject({
      history: [called],
    });
  });
});

describe("a tick of the answer to an offer", () => {
  const offer = { kind: "other-offer", on: "2025-11-18", answerBy: "2025-11-25" } as const;

  it("settles that offer and no other", () => {
    const interview = { ...emptyInterview, history: withIds([offer, called, offer]) };
    const { history = [] } = tick(
      timelineRules,
      interview,
      { kind: "decide", event: 2, due: today },
      true,
      today,
    );
    expect(history).toMatchObject([offer, called, { ...offer, settledOn: today }]);
    expect(history[0]).not.toHaveProperty("settledOn");
    const back = tick(
      timelineRules,
      { ...interview, history },
      { kind: "decide", event: 2, due: today },
      false,
      today,
    );
    expect(back.history?.[2]).toMatchObject({ ...offer, settledOn: null });
  });
});

describe("a step can be ticked", () => {
  const knot = (kind: "debrief" | "call" | "decision-day", status: StepKnot["status"]) =>
    canTick(timelineRules, {
      kind: "step",
      step: makeStep(timelineRules.steps, kind, today, today),
      status,
      doneOn: null,
    });

  it.each(["done", "today", "by", "passed"] as const)("when it is %s", (status) => {
    expect(knot("debrief", status)).toBe(true);
  });

  it("unless it is still to come, is a call, or asks nothing", () => {
    expect(knot("debrief", "coming")).toBe(false);
    expect(knot("call", "today")).toBe(false);
    expect(knot("decision-day", "today")).toBe(false);
  });
});

describe("a mark belongs to one step", () => {
  const offer = (on: Day, answerBy: Day): HistoryEvent => ({ kind: "other-offer", on, answerBy });
  const history = withIds([offer("2026-03-09", "2026-03-20"), offer("2026-03-10", "2026-03-20")]);
  const plan = (done: Record<string, Day>, events = history) => {
    const at = "2026-03-10";
    const { knots } = drawThread(
      timelineRules,
      planOf({ history: events, today: at }),
      at,
      done,
      events,
    );
    return knots.flatMap((knot) =>
      knot.kind === "step" && knot.step.kind === "tell-employer" ? knot : [],
    );
  };

  it("so one of two offers is told, and the other is not", () => {
    const [first, second] = plan({});
    if (!first || !second) throw new Error("There are two");
    const { done = {} } = tick(
      timelineRules,
      { history, done: {} },
      second.step,
      true,
      "2026-03-10",
    );
    const now = plan(done);
    expect(now.map(({ step, status }) => [step.event, status])).toEqual([
      [1, "done"],
      [0, "today"],
    ]);
    const back = tick(timelineRules, { history, done }, second.step, false, "2026-03-10");
    expect(back.done).toEqual({});
  });

  it("and stays when another event is taken out", () => {
    const [, second] = plan({});
    const { done = {} } = tick(
      timelineRules,
      { history, done: {} },
      second?.step as never,
      true,
      "2026-03-10",
    );
    expect(plan(done, history.slice(1)).map(({ status }) => status)).toEqual(["done"]);
  });

  it("and one of an earlier version, which names the kind alone, counts for the first", () => {
    const old = { "tell-employer": "2026-03-10" } as const;
    expect(plan(old).filter(({ status }) => status === "done")).toMatchObject([
      { step: { event: 0 } },
    ]);
    const [first] = plan({});
    expect(
      tick(timelineRules, { history, done: old }, first?.step as never, false, "2026-03-10").done,
    ).toEqual({});
  });

  it("and one that let an interview rest counts for that day, and for no later one", () => {
    const rest = (at: Day, events: KeptEvent[], done: Record<string, Day>) => {
      const facts = { history: events, today: at };
      const { knots } = drawThread(timelineRules, planOf(facts), at, done, events);
      return knots.find((knot) => knot.kind === "step" && knot.step.kind === "move-on");
    };
    const calls = withIds([
      { kind: "called", on: "2026-03-12" },
      { kind: "called", on: "2026-03-19" },
    ]);
    const at = "2026-03-26";
    const first = rest(at, calls, {});
    if (first?.kind !== "step") throw new Error("There is one");
    const { done = {} } = tick(timelineRules, { history: calls, done: {} }, first.step, true, at);
    expect(rest(at, calls, done)).toMatchObject({ status: "done", doneOn: at });
    expect(rest(at, calls, { "move-on": at })).toMatchObject({ status: "done", doneOn: at });
    const later = addEvents(calls, [
      { kind: "called", on: "2026-03-27", decisionBy: "2026-04-03" },
    ]);
    for (const marks of [done, { "move-on": at } as const]) {
      expect(rest("2026-03-30", later, marks)).toMatchObject({ status: "coming", doneOn: null });
    }
  });
});
