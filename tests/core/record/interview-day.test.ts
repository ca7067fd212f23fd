import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "../../../src/components/base/calendar/day.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { interviewDayOf } from "../../../src/components/core/record/interview-day.ts";
import { someDay, someInterview, typedAs } from "./some-interview.ts";

const { interviewedOn } = emptyInterview;

describe("the day of an interview", () => {
  it("is the one that was picked, or typed, as the choice is", () => {
    fc.assert(
      fc.property(someDay, someDay, (picked, day) => {
        const both = { picked, typed: typedAs(day) };
        const dayOf = (choice: "" | "picked" | "typed") =>
          interviewDayOf({ ...emptyInterview, interviewedOn: { ...both, choice } });
        expect([dayOf("picked"), dayOf("typed"), dayOf("")]).toEqual([picked, day, null]);
      }),
    );
  });

  it("is a day or none, whatever is kept", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const day = interviewDayOf(interview);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });

  it("is none where the calendar does not have it", () => {
    const picked = "2025-02-30" as const;
    const answer = { ...interviewedOn, choice: "picked" as const, picked };
    expect(interviewDayOf({ ...emptyInterview, interviewedOn: answer })).toBeNull();
  });
});
