import { expect, it } from "vitest";
import { oneDayOf } from "../../../src/components/base/calendar/which-day.ts";

it("readings that agree are one day, and no question", () => {
  expect(oneDayOf("2026-11-20", "2026-11-20")).toEqual({ ok: true, day: "2026-11-20" });
});

it("readings that differ are asked about, each once and in order", () => {
  expect(oneDayOf("2026-11-27", "2026-11-20", "2026-11-27")).toEqual({
    ok: false,
    problem: { kind: "which-day", days: ["2026-11-20", "2026-11-27"] },
  });
});
