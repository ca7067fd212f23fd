import { expect, it } from "vitest";
import { dateIn } from "../../../src/components/core/record/event-dates.ts";

it("a date of an event is found by its name, and none is null", () => {
  const offer = { kind: "other-offer", on: "2026-03-10", answerBy: "2026-03-20" } as const;
  expect(dateIn(offer, "answerBy")).toBe("2026-03-20");
  expect(dateIn(offer, "settledOn")).toBeNull();
  expect(dateIn({ ...offer, settledOn: null }, "settledOn")).toBeNull();
});
