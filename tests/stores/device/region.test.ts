import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  chooseRegion,
  readerLocale,
  workingWeekOf,
} from "../../../src/components/stores/device/region.ts";

describe("the working week", () => {
  it.each([
    ["en-GB", [1, 2, 3, 4, 5]],
    ["en-US", [1, 2, 3, 4, 5]],
    ["he-IL", [1, 2, 3, 4, 7]],
    ["ar-EG", [1, 2, 3, 4, 7]],
    ["fa-IR", [1, 2, 3, 4, 6, 7]],
    ["en-IN", [1, 2, 3, 4, 5, 6]],
  ])("of %s leaves out its weekend", (locale, week) => {
    expect(workingWeekOf(locale)).toEqual(week);
  });

  it("is weekdays in their order, whatever the browser calls the region", () => {
    const region = fc.oneof(fc.string(), fc.constantFrom("", "en", "en-US@posix", "x", "zz-ZZ"));
    fc.assert(
      fc.property(region, (locale) => {
        const week = workingWeekOf(locale);
        expect(week).toEqual([...new Set(week)].toSorted((a, b) => a - b));
        expect(week.length).toBeGreaterThan(0);
        expect(week.every((weekday) => [1, 2, 3, 4, 5, 6, 7].includes(weekday))).toBe(true);
      }),
    );
  });

  it("is Monday to Friday where the browser does not tell", () => {
    expect(workingWeekOf("en-US@posix")).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("the reader's region", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ["en-US", "en-US"],
    ["de-CH-1996", "de-CH-1996"],
    // What Chromium says on Linux when no language is set: no name that Intl takes.
    ["en-US@posix", "en-US"],
  ])("%s is a name that dates can be written with", (language, locale) => {
    vi.stubGlobal("navigator", { language });
    expect(readerLocale()).toBe(locale);
    expect(() => new Intl.DateTimeFormat(readerLocale())).not.toThrow();
  });

  it("is the one that was chosen, until the browser's own is wanted again", () => {
    vi.stubGlobal("navigator", { language: "en-US" });
    vi.stubGlobal("document", { documentElement: { dataset: {} } });
    expect(readerLocale()).toBe("en-US");
    chooseRegion("en-IE");
    expect(readerLocale()).toBe("en-IE");
    chooseRegion("");
    expect(readerLocale()).toBe("en-US");
  });
});
