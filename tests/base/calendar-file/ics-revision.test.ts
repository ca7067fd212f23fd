import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/components/base/calendar/day.ts";
import type { PlannedEvent } from "../../../src/components/base/calendar-file/ics.ts";
import {
  type ExportedEvents,
  readExported,
  reviseEvent,
  reviseEvents,
} from "../../../src/components/base/calendar-file/ics-revision.ts";
import { call as numberedCall, someDay, someText } from "../calendar/some-events.ts";

const { sequence: _, ...call } = numberedCall;
const today = "2025-12-01";
const thanks: PlannedEvent = { ...call, uid: "thanks", day: "2025-12-02", title: "Send thanks" };

/** Hands out one plan after the other, each kept in between as JSON; gives what is in each file. */
function handOut(...plans: PlannedEvent[][]) {
  let kept: unknown;
  return plans.map((plan) => {
    const { events, exported } = reviseEvents(readExported(kept), plan, today);
    kept = JSON.parse(JSON.stringify(exported));
    return events;
  });
}

const told = (events: ReturnType<typeof handOut>[number] | undefined) =>
  events?.map(({ uid, sequence, cancelled }) => [uid, sequence, cancelled ?? false]);

describe("a plan that is handed out again", () => {
  it("keeps its numbers while nothing changes", () => {
    const [first, second] = handOut([call, thanks], [thanks, call]);
    expect(first).toEqual([
      { ...call, sequence: 0 },
      { ...thanks, sequence: 0 },
    ]);
    expect(second).toEqual([first?.[1], first?.[0]]);
  });

  it.each<[string, Partial<PlannedEvent>]>([
    ["day", { day: "2025-12-09" }],
    ["last day", { lastDay: "2025-12-09" }],
    ["title", { title: "Call" }],
    ["description", { description: ["Call twice."] }],
    ["address", { url: "https://after-the-interview.example/" }],
  ])("counts on where its %s changed, and only there", (_, change) => {
    const changed = { ...call, ...change };
    const [, second, third, fourth] = handOut(
      ...[[call, thanks], [changed, thanks], [changed, thanks], [call]],
    );
    expect(told(second)).toEqual([
      [call.uid, 1, false],
      ["thanks", 0, false],
    ]);
    expect(told(third)).toEqual(told(second));
    expect(told(fourth)?.[0]).toEqual([call.uid, 2, false]);
  });

  it("takes back what fell away, in every file until its day has passed", () => {
    const [, second, third] = handOut([call, thanks], [call], [call]);
    expect(second?.[1]).toEqual({
      uid: "thanks",
      sequence: 1,
      day: "2025-12-02",
      lastDay: "2025-12-02",
      title: "Send thanks",
      description: [],
      cancelled: true,
    });
    expect(third).toEqual(second);
    const { exported } = reviseEvents({}, [call, thanks], today);
    expect(reviseEvents(exported, [], "2025-12-05").events.map(({ uid }) => uid)).toEqual([
      call.uid,
    ]);
    expect(reviseEvents(exported, [], "2025-12-06").events).toEqual([]);
  });

  it("takes back a step of some days until its last day has passed, with all its days", () => {
    const decide = { ...call, day: "2025-11-20", lastDay: "2025-12-11" } as const;
    const { exported } = reviseEvents({}, [decide], today);
    for (const day of ["2025-11-30", "2025-12-11"] as const) {
      const { events } = reviseEvents(exported, [], day);
      const days = { day: decide.day, lastDay: decide.lastDay };
      expect(events).toMatchObject([{ ...days, sequence: 1, cancelled: true }]);
    }
    expect(reviseEvents(exported, [], "2025-12-12").events).toEqual([]);
  });

  it("takes back what was handed out before last days were kept, until its first has passed", () => {
    const { lastDay: _, ...old } = reviseEvents({}, [call], today).exported[call.uid] ?? {};
    const exported = readExported({ [call.uid]: old });
    expect(told(reviseEvents(exported, [call], today).events)).toEqual([[call.uid, 0, false]]);
    expect(reviseEvents(exported, [], call.day).events).toHaveLength(1);
    expect(reviseEvents(exported, [], addDays(call.day, 1)).events).toEqual([]);
  });

  it("looks the same as when it was handed out by the first version, where it has one day", () => {
    const { exported } = reviseEvents({}, [call], today);
    expect(exported[call.uid]?.fingerprint).toBe("1dnifgn");
  });

  it("counts on where a step comes back, even after its day had passed", () => {
    const [, , third] = handOut([call, thanks], [call], [call, thanks]);
    expect(told(third)?.[1]).toEqual(["thanks", 2, false]);
    const { exported } = reviseEvents({}, [thanks], today);
    const later = reviseEvents(exported, [], "2026-02-01");
    const back = { ...thanks, day: "2026-02-02" as const };
    expect(told(reviseEvents(later.exported, [back], "2026-02-01").events)).toEqual([
      ["thanks", 1, false],
    ]);
  });

  it("says nothing about the others where one step is handed out", () => {
    const { exported } = reviseEvents({}, [call, thanks], today);
    const moved = { ...call, day: "2025-12-08" as const };
    const single = reviseEvent(exported, moved);
    expect(told(single.events)).toEqual([[call.uid, 1, false]]);
    expect(single.exported["thanks"]).toEqual(exported["thanks"]);
    expect(told(reviseEvents(single.exported, [moved, thanks], today).events)).toEqual([
      [call.uid, 1, false],
      ["thanks", 0, false],
    ]);
  });
});

const someId = fc.constantFrom("call", "thanks", "__proto__", "constructor", "7", "");
const someNearDay = fc.oneof(
  someDay,
  fc.nat(20).map((days) => addDays(today, days - 5)),
);
const somePlan: fc.Arbitrary<PlannedEvent[]> = fc.uniqueArray(
  fc
    .record({
      uid: someId,
      day: someNearDay,
      more: fc.nat(9),
      title: someText,
      description: fc.array(someText, { maxLength: 2 }),
    })
    .map(({ more, ...event }) => (more ? { ...event, lastDay: addDays(event.day, more) } : event)),
  { selector: ({ uid }) => uid },
);

it("no number ever falls, and each change has a higher one, over any history", () => {
  fc.assert(
    fc.property(fc.array(somePlan, { maxLength: 8 }), (plans) => {
      const seen = new Map<string, { sequence: number; looks: string }>();
      for (const file of handOut(...plans)) {
        for (const { uid, sequence, ...event } of file) {
          const before = seen.get(uid);
          const { lastDay = event.day } = event;
          if (event.cancelled) expect(lastDay >= today).toBe(true);
          const looks = JSON.stringify(event.cancelled ? "gone" : { ...event, lastDay });
          if (before) expect(sequence - before.sequence).toBe(before.looks === looks ? 0 : 1);
          else expect(sequence).toBe(0);
          seen.set(uid, { sequence, looks });
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

describe("what was kept of the files", () => {
  it("is read from anything at all without a throw, and what is whole in it is taken", () => {
    const whole = reviseEvents({}, [call], today).exported;
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (value, others) => {
        readExported(value);
        const read: ExportedEvents = readExported({ ...others, ...whole });
        expect(read[call.uid]).toEqual(whole[call.uid]);
      }),
    );
  });

  it.each([
    [undefined],
    [null],
    ["{}"],
    [[]],
    [{ a: null }],
    [{ a: { sequence: 0, day: "2025-13-01", title: "", fingerprint: "" } }],
    [{ a: { sequence: -1, day: "2025-12-01", title: "", fingerprint: "" } }],
    [{ a: { sequence: 1.5, day: "2025-12-01", title: "", fingerprint: "" } }],
    [{ a: { sequence: 2 ** 31, day: "2025-12-01", title: "", fingerprint: "" } }],
    [{ a: { sequence: 0, day: "2025-12-01", title: 1, fingerprint: "" } }],
    [{ a: { sequence: 0, day: "2025-12-01", lastDay: "x", title: "", fingerprint: "" } }],
    [{ a: { sequence: 0, day: "2025-12-01", lastDay: "2025-11-30", title: "", fingerprint: "" } }],
  ])("is nothing where it is %j", (kept) => {
    expect(readExported(kept)).toEqual({});
  });
});
