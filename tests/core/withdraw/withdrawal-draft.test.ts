import fc from "fast-check";
import { expect, it } from "vitest";
import {
  emptyWithdrawal,
  restoreWithdrawal,
} from "../../../src/components/core/withdraw/withdrawal-draft.ts";

it("each field that has its shape is taken, whatever is kept beside it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (junk) => {
      expect(() => restoreWithdrawal(junk)).not.toThrow();
      const restored = restoreWithdrawal({ to: "2", tone: junk, elsewhere: true });
      expect(restored).toMatchObject({ to: "2", elsewhere: true });
      expect(["warm", "plain", "formal"]).toContain(restored.tone);
    }),
  );
  expect(restoreWithdrawal(null)).toEqual(emptyWithdrawal);
});
