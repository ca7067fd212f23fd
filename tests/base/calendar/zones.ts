import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * Zones from UTC−12 to UTC+14, and days on which their clocks jump. Local midnight is missing in
 * Cairo and São Paulo, half an hour jumps in Lord Howe, and Apia had no 30 December 2011 at all.
 */
export const ZONES = {
  UTC: [],
  "Etc/GMT+12": [],
  "America/New_York": ["2026-03-08", "2026-11-01"],
  "America/Sao_Paulo": ["2018-02-18", "2018-11-04"],
  "Europe/Berlin": ["2026-03-29", "2026-10-25"],
  "Africa/Cairo": ["2026-04-24", "2026-10-30"],
  "Asia/Kathmandu": ["1986-01-01"],
  "Australia/Lord_Howe": ["2026-04-05", "2026-10-04"],
  "Pacific/Apia": ["2011-12-30"],
  "Pacific/Kiritimati": ["1994-12-31"],
} as const satisfies Record<string, readonly string[]>;

export type Zone = keyof typeof ZONES;

/** Every day on which some clock jumps. In all zones each of them is a day like any other. */
export const JUMPS = Object.values(ZONES).flat();

/** What a zone's offset is taken at: winter, summer, and around each of its own jumps. */
const momentsOf = (zone: Zone): string[] => [
  "2026-01-15T12:00Z",
  "2026-07-15T12:00Z",
  ...ZONES[zone].flatMap((day) => [`${day}T00:00Z`, `${day}T23:59Z`]),
];

/** Minutes behind UTC by Temporal, which is told the zone and does not look at `TZ`. */
const offsetBy = (zone: Zone, moment: string): number =>
  0 - Temporal.Instant.from(moment).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;

/** Runs the same tests in every zone, each time after proof that the zone is really in force. */
export function describeInEveryZone(name: string, tests: (zone: Zone) => void): void {
  describe.each(Object.keys(ZONES) as Zone[])(`${name}, in %s`, (zone) => {
    const { TZ } = process.env;
    beforeAll(() => {
      process.env["TZ"] = zone;
    });
    afterAll(() => {
      if (TZ === undefined) delete process.env["TZ"];
      else process.env["TZ"] = TZ;
    });
    it("keeps its clocks by that zone", () => {
      const offsets = momentsOf(zone).map((moment) => new Date(moment).getTimezoneOffset());
      expect(offsets).toEqual(momentsOf(zone).map((moment) => offsetBy(zone, moment)));
    });
    tests(zone);
  });
}
