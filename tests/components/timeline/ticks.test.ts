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
    expect(tick(emptyInterview, "debrief", true, today)).toEqual({ done: { debrief: today } });
  });

  it("leaves the other marks alone when it is taken back", () => {
    const done = { debrief: today, references: today } as const;
    expect(tick({ ...emptyInterview, done }, "debrief", false, today)).toEqual({
      done: { references: today },
    });
  });

  it("of the thank-you letter is part of what happened, once", () => {
    const interview = { ...emptyInterview, history: [called, thanked] };
    expect(tick(interview, "thank-you", true, today)).toEqual({
      history: [called, { kind: "thanked", on: today }],
    });
    expect(tick(interview, "thank-you", false, today)).toEqual({ history: [called] });
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
