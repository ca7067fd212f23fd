import { describe, expect, it } from "vitest";
import { remind } from "../../../src/components/core/overview/remind.ts";

const aDay = 24 * 60 * 60 * 1000;
const now = Date.UTC(2025, 10, 20, 14);
const ago = (days: number) => now - days * aDay;
const none = { kind: "none" };
const due = (changed: number) => ({ kind: "due", changed });

describe("a reminder of the copy", () => {
  it.each([
    ["there is nothing to copy", 0, [], none],
    ["a change is a day old", 0, [ago(1)], none],
    ["a change lacks a moment of five days", 0, [ago(5) + 1], none],
    ["a change is five days old, and there never was a copy", 0, [ago(5)], due(1)],
    ["all changes are in the copy", ago(1), [ago(30), ago(8)], none],
    ["a change was kept in the moment of the copy", ago(9), [ago(9)], none],
    ["a change since the copy is six days old", ago(9), [ago(6)], due(1)],
    ["only a fresh change is not in the copy", ago(9), [ago(20), ago(2)], none],
    ["it is not known when an interview changed", 0, [null], none],
  ] as const)("when %s", (_, lastCopy, keptAt, expected) => {
    expect(remind(lastCopy, keptAt, now)).toEqual(expected);
  });

  it("counts every interview that changed since the copy, fresh ones too", () => {
    expect(remind(ago(9), [ago(30), ago(6), ago(1), null], now)).toEqual(due(2));
  });

  it("stays away where the clock was set back", () => {
    expect(remind(0, [now + aDay], now)).toEqual(none);
  });
});
