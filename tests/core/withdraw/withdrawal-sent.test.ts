import { describe, expect, it } from "vitest";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import type { KeptEvent } from "../../../src/components/core/record/history.ts";
import {
  markWithdrawal,
  withdrawalSentOn,
} from "../../../src/components/core/withdraw/withdrawal-sent.ts";

const today = "2026-03-10";
const done = { debrief: "2026-03-05" } as const;
const none = { history: [] as KeptEvent[], done };

describe("a withdrawal email that is marked as sent", () => {
  it("tells the plan where it had not heard, and all is as before once that is taken back", () => {
    const sent = markWithdrawal(none, { told: "" }, true, today);
    expect(sent.history).toMatchObject([{ kind: "withdrew", on: today }]);
    expect(withdrawalSentOn(sent)).toBe(today);
    const back = markWithdrawal(sent, sent, false, today);
    expect(back).toEqual({ ...none, told: "" });
  });

  it("leaves news alone that the plan was told before: only the step is done, and open again", () => {
    const history = withIds([{ kind: "withdrew", on: "2026-03-08" }]);
    expect(withdrawalSentOn({ history, done })).toBeNull();
    const sent = markWithdrawal({ history, done }, { told: "" }, true, today);
    expect(sent.history).toEqual(history);
    expect(withdrawalSentOn(sent)).toBe(today);
    expect(markWithdrawal(sent, sent, false, today)).toEqual({ history, done, told: "" });
  });
});
