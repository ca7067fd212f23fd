import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { HolidayFile } from "../../../src/components/base/calendar/holidays.ts";
import type { WorkCalendar } from "../../../src/components/core/record/work-calendar.ts";
import { FakeDevice } from "../storage/fake-device.ts";
import { closePages, openPage } from "../storage/page.ts";

afterEach(closePages);

const key = "after-the-interview:work-calendar";

const old: HolidayFile = { first: 2025, last: 2028, days: { "2026-12-25": "Christmas Day" } };
const corrected: HolidayFile = { ...old, days: { ...old.days, "2026-12-28": "Boxing Day" } };

/** Ontario as it was fetched some time ago. */
const kept: WorkCalendar = {
  version: 1,
  week: null,
  place: "ca-on",
  holidays: old,
  daysOff: ["2026-12-24"],
};

/** A page that asks which days are worked, on a device with this calendar, of a site that answers so. */
async function open(calendar: WorkCalendar | null, answer: () => Promise<Response>) {
  const device = new FakeDevice();
  if (calendar) device.items.set(key, JSON.stringify(calendar));
  const page = await openPage(device);
  const fetched = vi.fn((address: string) => {
    void address;
    return answer();
  });
  vi.stubGlobal("fetch", fetched);
  const store = await import("../../../src/components/stores/record/work-calendar-store.ts");
  const days: (readonly string[])[] = [];
  const close = store.$workingDays.subscribe(({ holidays }) => days.push(holidays));
  /** Everything that answers here has its answer at hand: no clock is waited for. */
  const settle = async () => {
    for (const { value } of fetched.mock.results) await Promise.resolve(value).catch(() => null);
    await turn();
    await turn();
  };
  return { ...page, ...store, device, fetched, days, close, settle };
}

const found = (file: unknown) => async () => Response.json(file);

describe("the holidays that are kept", () => {
  it("are looked up again and corrected, once a page, and move the days that are worked", async () => {
    const page = await open(kept, found(corrected));
    await page.settle();
    expect(page.fetched.mock.calls.map(([address]) => address)).toEqual(["/holidays/ca-on.json"]);
    expect(page.$workCalendar.get()).toEqual({ ...kept, holidays: corrected });
    expect(JSON.parse(page.device.items.get(key) ?? "")).toEqual({ ...kept, holidays: corrected });
    expect(page.days.at(-1)).toContain("2026-12-28");
    // A view that goes and comes back on the same page: the store rests a second after the last one.
    vi.useFakeTimers();
    page.close();
    vi.runAllTimers();
    vi.useRealTimers();
    page.$workingDays.subscribe(() => undefined)();
    await page.settle();
    expect(page.fetched).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["there is no network", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["the site has none", async () => new Response("", { status: 404 })],
    ["another file comes", async () => new Response("<!doctype html>")],
    ["an empty one comes", found({ first: 2026, last: 2029, days: {} })],
    ["the same one comes", found(old)],
  ])("stay to the letter where %s", async (_, answer) => {
    const page = await open(kept, answer);
    await page.settle();
    expect(page.fetched).toHaveBeenCalledTimes(1);
    expect(page.device.items.get(key)).toBe(JSON.stringify(kept));
    expect(page.days).toHaveLength(1);
  });

  it("are asked for by nobody who chose no country, or whose place is none", async () => {
    for (const calendar of [null, { ...kept, place: "" }, { ...kept, place: "//evil.example" }]) {
      const page = await open(calendar, found(corrected));
      await page.settle();
      expect(page.fetched).not.toHaveBeenCalled();
    }
  });

  it("are not written over a place that was chosen meanwhile", async () => {
    let arrive: (answer: Response) => void = () => undefined;
    const page = await open(kept, () => new Promise((done) => (arrive = done)));
    page.changeWorkCalendar({ place: "ie", holidays: null });
    arrive(Response.json(corrected));
    await page.settle();
    expect(page.$workCalendar.get()).toEqual({ ...kept, place: "ie", holidays: null });
  });
});
