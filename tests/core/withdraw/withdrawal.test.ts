import { describe, expect, it } from "vitest";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { composeWithdrawal } from "../../../src/components/core/withdraw/withdrawal.ts";
import {
  emptyWithdrawal,
  personIn,
  restoreWithdrawal,
  saysElsewhere,
} from "../../../src/components/core/withdraw/withdrawal-draft.ts";
import { withdrawalEmail } from "../../../src/content/en/messages/withdraw.ts";
import { named } from "../messages/an-interview.ts";

const interview = {
  ...emptyInterview,
  job: "Baker",
  company: "Harbour Bread",
  interviewers: [named("1", "Ines Duarte"), named("2", "Tom Lee")],
};
const write = (change = {}, of = interview) =>
  composeWithdrawal(
    withdrawalEmail,
    of,
    { ...emptyWithdrawal, ...change },
    { sender: "Sam Okoro", region: "en-GB", wording: 0 },
  );

describe("the withdrawal email", () => {
  it("says it, thanks them, and wishes them well", () => {
    expect(write({ elsewhere: true })).toMatchObject({
      subject: "My application for the Baker position",
      text: `Dear Ines,

I would like to withdraw my application for the Baker position. I have accepted another offer.

Thank you for your time and for considering me. I wish Harbour Bread well.

Best wishes,
Sam Okoro`,
    });
  });

  it("gives no reason unless the reader wants one, or has told the plan", () => {
    expect(write().text).not.toContain("offer");
    const history = withIds([{ kind: "withdrew", on: "2026-03-06" }]);
    expect(write({}, { ...interview, history }).text).toContain("another offer");
    expect(write({ elsewhere: false }, { ...interview, history }).text).not.toContain("offer");
    expect(saysElsewhere(emptyWithdrawal, interview)).toBe(false);
  });

  it("is to whom the reader chose, else to the first with a name, else to the team", () => {
    expect(write({ to: "2" }).text).toMatch(/^Dear Tom,/);
    expect(write({ to: "team" }).text).toMatch(/^Dear Harbour Bread team,/);
    expect(write({ to: "gone" }).text).toMatch(/^Dear Ines,/);
    expect(personIn(emptyWithdrawal, [])).toBeUndefined();
  });

  it("is whole where nothing is known", () => {
    const { text } = composeWithdrawal(
      withdrawalEmail,
      emptyInterview,
      restoreWithdrawal({ tone: 7, to: null }),
      { sender: "", region: "en-GB", wording: 1 },
    );
    expect(text).toBe(`Dear hiring team,

I am withdrawing from the process with you.

Many thanks for meeting me and for your time. I wish you and the team well.

Best wishes`);
  });
});
