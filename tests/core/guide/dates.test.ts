import { expect, it } from "vitest";
import { type Change, datesOf } from "../../../src/components/core/guide/dates.ts";

const opens: Change = { date: "2026-11-22", kind: "new" };

it("a lesson is as old as the guide", () => {
  expect(datesOf("a", [opens])).toEqual({ published: "2026-11-22", changed: "2026-11-22" });
});

it("a later lesson is as old as the entry that calls it new", () => {
  const added: Change = { date: "2027-02-01", kind: "new", lesson: "a" };
  expect(datesOf("a", [added, opens])).toEqual({ published: "2027-02-01", changed: "2027-02-01" });
  expect(datesOf("b", [added, opens]).published).toBe("2026-11-22");
});

it("a lesson last changed on the latest day that names it", () => {
  const changes: Change[] = [
    { date: "2027-03-01", kind: "changed" },
    { date: "2027-01-09", kind: "changed", lesson: "a" },
    { date: "2027-02-01", kind: "changed", lesson: "a" },
    opens,
  ];
  expect(datesOf("a", changes)).toEqual({ published: "2026-11-22", changed: "2027-02-01" });
});

it("without an entry for the guide the build stops", () => {
  expect(() => datesOf("a", [])).toThrow("changes.json does not say when a or the guide was new");
});
