import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayMoment } from "../../../src/components/base/language/say-moment.ts";
import { describeInEveryZone } from "../calendar/zones.ts";

describeInEveryZone("a moment in words", (zone) => {
  it("is the time of day where the reader is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (moment) => {
        const { hour, minute } =
          Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        const minutes = `${minute}`.padStart(2, "0");
        const half = hour < 12 ? "am" : "pm";
        expect(sayMoment(moment, "en-US")).toBe(`${hour % 12 || 12}:${minutes}${half}`);
        expect(sayMoment(moment, "en-GB")).toMatch(new RegExp(`^0?${hour}:${minutes}$`));
      }),
    );
  });
});

describe("am and pm", () => {
  const afternoon = new Date(2025, 10, 20, 14, 14).getTime();

  it.each(["en-US", "en-AU", "en-CA", "en-NZ", "en-IN"])(
    "stand close and small in %s",
    (locale) => {
      expect(sayMoment(afternoon, locale)).toBe("2:14pm");
    },
  );

  it.each(["en-GB", "en-IE", "de-DE"])("are not said in %s", (locale) => {
    expect(sayMoment(afternoon, locale)).toBe("14:14");
  });
});
