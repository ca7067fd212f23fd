import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextRoundOf } from "../../../src/components/core/overview/next-round.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { someInterview } from "../record/some-interview.ts";

describe("the next round of the same job", () => {
  it("begins with company, job and people, and with nothing else", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const { job, company, interviewers, contacts } = interview;
        expect({ ...emptyInterview, ...nextRoundOf(interview) }).toEqual({
          ...emptyInterview,
          job,
          company,
          interviewers,
          contacts: contacts.map((contact) => ({ ...contact, told: false })),
        });
      }),
    );
  });

  it("shares no object with the round before it", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const before = structuredClone(interview);
        const round = nextRoundOf(interview);
        for (const one of [...round.interviewers, ...round.contacts]) one.name = "changed";
        round.interviewers.pop();
        expect(interview).toEqual(before);
      }),
    );
  });
});
