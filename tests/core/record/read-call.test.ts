import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import type { Said } from "../../../src/components/core/record/history.ts";
import { eventsOfCall } from "../../../src/components/core/record/log.ts";
import {
  type CallAnswer,
  dayOfCall,
  emptyCall,
  readCall,
  restoreCall,
} from "../../../src/components/core/record/read-call.ts";
import { callOutcomes } from "../../../src/content/en/calls/call-log-words.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someDay, someTypedDay, typedAs } from "./some-interview.ts";

const today = "2025-11-20";
const interviewedOn = "2025-11-10";
const said = (value: Said, change: Partial<CallAnswer> = {}): CallAnswer => ({
  ...emptyCall,
  said: value,
  ...change,
});
const picked = (day: `${number}-${number}-${number}`): CallAnswer["called"] => ({
  ...emptyCall.called,
  choice: "picked",
  picked: day,
});
const problemsOf = (answer: CallAnswer) => {
  const read = readCall(answer, today, interviewedOn);
  return read.ok ? [] : read.problems.map(({ field, kind }) => `${field}: ${kind}`);
};

const plain = { noNullPrototype: true } as const;
const someCall: fc.Arbitrary<CallAnswer> = fc.record(
  {
    called: fc.record(
      {
        choice: fc.constantFrom("" as const, "picked" as const, "typed" as const),
        picked: fc.option(someDay),
        typed: someTypedDay,
      },
      plain,
    ),
    said: fc.constantFrom<CallAnswer["said"][]>("", ...callOutcomes.map((one) => one.said)),
    named: someTypedDay,
  },
  plain,
);

describe("a call as it is told", () => {
  it("was today unless another day is chosen", () => {
    const read = readCall(said("still-deciding"), today, interviewedOn);
    expect(read).toEqual({ ok: true, call: { on: today, said: "still-deciding" } });
    expect(dayOfCall(emptyCall, today)).toBe(today);
  });

  it("has the day that they named under the name that fits", () => {
    const named = typedAs("2025-12-05");
    const callOf = (value: Said) => {
      const read = readCall(said(value, { named }), today, interviewedOn);
      return read.ok && read.call;
    };
    expect(callOf("call-again")).toMatchObject({ callAgainOn: "2025-12-05" });
    expect(callOf("decision-by")).toMatchObject({ decisionBy: "2025-12-05" });
    expect(callOf("offer")).toMatchObject({ answerBy: "2025-12-05" });
    expect(callOf("letters")).toEqual({ on: today, said: "letters" });
  });

  it("needs no day for an answer to an offer", () => {
    expect(problemsOf(said("offer"))).toEqual([]);
    expect(problemsOf(said("offer", { named: { day: "5", month: "", year: "" } }))).toEqual([
      "named-on: missing",
    ]);
  });

  it("says what to put right, in the order of the fields", () => {
    expect(problemsOf(emptyCall)).toEqual(["said: unanswered"]);
    expect(problemsOf(said("call-again"))).toEqual(["named-on: empty"]);
    expect(problemsOf({ ...emptyCall, called: picked("2025-11-21") })).toEqual([
      "called-on: after-today",
      "said: unanswered",
    ]);
    expect(problemsOf(said("no", { called: picked("2025-11-09") }))).toEqual([
      "called-on: before-interview",
    ]);
    const earlier = { called: picked("2025-11-19"), named: typedAs("2025-11-18") };
    expect(problemsOf(said("decision-by", earlier))).toEqual(["named-on: before-call"]);
    expect(problemsOf(said("no", earlier))).toEqual([]);
  });

  it("may be of today or of the day of the interview, and they may name the day of the call", () => {
    for (const on of [today, interviewedOn] as const) {
      const answer = said("decision-by", { called: picked(on), named: typedAs(on) });
      const call = { on, said: "decision-by", decisionBy: on };
      expect(readCall(answer, today, interviewedOn)).toEqual({ ok: true, call });
    }
  });

  it("was on the day that is typed, where it is typed, and says what is wrong with that", () => {
    const typed = (typed: CallAnswer["called"]["typed"]) =>
      said("no", { called: { choice: "typed", picked: today, typed } });
    expect(readCall(typed(typedAs("2025-11-12")), today, interviewedOn)).toMatchObject({
      call: { on: "2025-11-12" },
    });
    expect(problemsOf(typed({ day: "12", month: "", year: "2025" }))).toEqual([
      "called-on: missing",
    ]);
  });

  it("is either what to put right, or events that the plan takes as they are", () => {
    fc.assert(
      fc.property(someCall, (answer) => {
        const read = readCall(answer, today, interviewedOn);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        const history = eventsOfCall(read.call);
        const planned = planFollowUp(
          timelineRules,
          { interviewedOn, promise: { kind: "none" }, history },
          today,
        );
        expect(planned).toMatchObject({ ok: true });
        expect(dayOfCall(answer, today)).toBe(read.call.on);
      }),
    );
  });
});

describe("a call that was left half told", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(someCall, (answer) => {
        expect(restoreCall(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      }),
    );
  });

  it("is a call, whatever stands in its place, and keeps what can be read of it", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(restoreCall(value)).toMatchObject({ said: expect.any(String) });
      }),
    );
    expect(restoreCall("text")).toEqual(emptyCall);
    const half = { ...emptyCall, named: { day: "3", month: "12", year: "" } };
    expect(restoreCall({ ...half, said: "sold" })).toEqual(half);
  });

  it("never stands for a day that the calendar does not have", () => {
    const odd = { ...emptyCall, called: picked("2025-02-30") };
    expect(dayOfCall(restoreCall(odd), today)).toBeNull();
  });
});
