import { describe, expect, it } from "vitest";
import { emptyInterview } from "../../../src/components/interview/interview.ts";
import { makeStep } from "../../../src/components/timeline/steps.ts";
import type { StepKnot } from "../../../src/components/timeline/thread.ts";
import { canTick, tick } from "../../../src/components/timeline/ticks.ts";

const today = "2025-11-20";
const called = { kind: "called", on: today } as const;
const thanked = { kind: "thanked", on: "2025-11-18" } as const;

describe("a tick", () => {
  it("is kept as the day on which it was made", () => {
    expect(tick(emptyInterview, { kind: "debrief" }, true, today)).toEqual({
      done: { debrief: today },
    });
  });

  it("leaves the other marks alone when it is taken back", () => {
    const done = { debrief: today, references: today } as const;
    expect(tick({ ...emptyInterview, done }, { kind: "debrief" }, false, today)).toEqual({
      done: { references: today },
    });
  });

  it("of the thank-you letter is part of what happened, once", () => {
    const interview = { ...emptyInterview, history: [called, thanked] };
    expect(tick(interview, { kind: "thank-you" }, true, today)).toEqual({
      history: [called, { kind: "thanked", on: today }],
    });
    expect(tick(interview, { kind: "thank-you" }, false, today)).toEqual({ history: [called] });
  });
});

describe("a tick of the answer to an offer", () => {
  const offer = { kind: "other-offer", on: "2025-11-18", answerBy: "2025-11-25" } as const;

  it("settles that offer and no other", () => {
    const interview = { ...emptyInterview, history: [offer, called, offer] };
    const { history = [] } = tick(interview, { kind: "decide", event: 2 }, true, today);
    expect(history).toEqual([offer, called, { ...offer, settledOn: today }]);
    const back = tick({ ...interview, history }, { kind: "decide", event: 2 }, false, today);
    expect(back.history?.[2]).toEqual({ ...offer, settledOn: null });
  });
});

describe("a step can be ticked", () => {
  const knot = (kind: "debrief" | "call" | "decision-day", status: StepKnot["status"]) =>
    canTick({ kind: "step", step: makeStep(kind, today, today), status, doneOn: null });

  it.each(["done", "today", "by", "passed"] as const)("when it is %s", (status) => {
    expect(knot("debrief", status)).toBe(true);
  });

  it("unless it is still to come, is a call, or asks nothing", () => {
    expect(knot("debrief", "coming")).toBe(false);
    expect(knot("call", "today")).toBe(false);
    expect(knot("decision-day", "today")).toBe(false);
  });
});
