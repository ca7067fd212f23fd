import { afterEach, describe, expect, it, vi } from "vitest";
import {
  dayBefore,
  dayOf,
  isClockOff,
  moment,
  today,
} from "../../../src/components/stores/device/today.ts";

const home = process.env["TZ"];

afterEach(() => {
  vi.useRealTimers();
  if (home === undefined) delete process.env["TZ"];
  else process.env["TZ"] = home;
});

describe("today", () => {
  // One moment, three calendars: the day is the reader's own.
  it.each([
    ["Etc/GMT+12", "2026-11-21"],
    ["UTC", "2026-11-22"],
    ["Pacific/Kiritimati", "2026-11-23"],
  ])("in %s is %s at 10:30 UTC on 22 November", (zone, day) => {
    process.env["TZ"] = zone;
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 10, 30) });
    expect(today()).toBe(day);
    expect(dayOf(moment())).toBe(day);
  });

  it.each([
    ["America/New_York", "2026-03-09", "2026-03-08"],
    ["America/New_York", "2026-11-02", "2026-11-01"],
    ["Africa/Cairo", "2026-04-25", "2026-04-24"],
    ["America/Sao_Paulo", "2018-11-05", "2018-11-04"],
    ["UTC", "2028-03-01", "2028-02-29"],
    ["UTC", "2027-01-01", "2026-12-31"],
  ] as const)("the day before, in %s: %s comes after %s", (zone, day, before) => {
    process.env["TZ"] = zone;
    expect(dayBefore(day)).toBe(before);
  });

  it.each([
    [Date.UTC(1960, 0, 5), "1970-01-01", true],
    [Date.UTC(2345, 5, 5), "2200-12-31", true],
    [Date.UTC(20260, 5, 5), "2200-12-31", true],
    [Date.UTC(2026, 5, 5), "2026-06-05", false],
  ] as const)("a clock at %d says %s, and that it is off: %s", (now, day, isOff) => {
    process.env["TZ"] = "UTC";
    vi.useFakeTimers({ now });
    expect(today()).toBe(day);
    expect(isClockOff()).toBe(isOff);
  });
});
