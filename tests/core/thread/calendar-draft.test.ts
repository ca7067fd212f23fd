import { describe, expect, it } from "vitest";
import { reviseEvents } from "../../../src/components/base/calendar-file/ics-revision.ts";
import type { HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import {
  type CalendarDraft,
  noCalendar,
  restoreCalendar,
} from "../../../src/components/core/thread/calendar-draft.ts";
import { handOut, type Kept } from "../plan/calendar-files.ts";

const today = "2026-03-20";
const thanks: HistoryEvent = { kind: "thanked", on: "2026-03-06" };
const offer = { kind: "other-offer", on: "2026-03-18", answerBy: "2026-03-30" } as const;
const later = { ...offer, on: "2026-03-19", answerBy: "2026-04-02" } as const;
const uid = (name: string) => `abc-${name}@after-the-interview`;
const first: CalendarDraft = { ...noCalendar, id: "abc" };

const keptWith = (...history: HistoryEvent[]): Kept => ({
  facts: { interviewedOn: "2026-03-05", promise: { kind: "none" }, history },
  today,
  done: {},
});

/** What a version left that named an event by its place in the history, and kept no last day. */
function leftBy(kept: Kept, oldNames: Readonly<Record<string, string>>): CalendarDraft {
  const { draft } = handOut(first, kept);
  const exported = Object.entries(draft.exported).map(([was, event]) => {
    const name = was.slice("abc-".length, was.indexOf("@"));
    return [uid(oldNames[name] ?? name), { ...(event as object), lastDay: undefined }];
  });
  return JSON.parse(JSON.stringify({ ...first, exported: Object.fromEntries(exported) }));
}

const cancelled = (file: ReturnType<typeof handOut>) =>
  file.events.filter((event) => event.cancelled).map((event) => event.uid);

describe("what an earlier version handed out", () => {
  const names = {
    "decide-other-offer-2026-03-18-1-1": "decide-1-1",
    "decide-other-offer-2026-03-19-1-1": "decide-2-1",
    "tell-employer-other-offer-2026-03-19-1-1": "tell-employer-2-1",
  };

  it("keeps its ids, also once the mark that thanks were sent is taken out", () => {
    const left = leftBy(keptWith(thanks, offer, later), names);
    for (const history of [
      [thanks, offer, later],
      [offer, later],
      [later, offer],
    ]) {
      const file = handOut(left, keptWith(...history));
      expect(cancelled(file)).toEqual([]);
      const decide = file.events.filter((event) => event.uid.includes("decide"));
      const days = decide.map((event) => [event.uid, event.sequence, event.lastDay]);
      expect(days.sort()).toEqual([
        [uid("decide-1-1"), 0, offer.answerBy],
        [uid("decide-2-1"), 0, later.answerBy],
      ]);
      const again = handOut(file.draft, keptWith({ ...later, answerBy: "2026-04-03" }));
      expect(cancelled(again)).toEqual([uid("decide-1-1")]);
      const moved = again.events.find((event) => event.uid === uid("decide-2-1"));
      expect(moved).toMatchObject({ sequence: 1, lastDay: "2026-04-03" });
    }
  });

  it("is taken back after its first day, where the plan still knows the last one", () => {
    const left = leftBy(keptWith(thanks, offer), names);
    const file = handOut(left, keptWith({ ...offer, settledOn: today }));
    expect(file.events.filter((event) => event.cancelled)).toMatchObject([
      { uid: uid("decide-1-1"), day: offer.on, lastDay: offer.answerBy },
    ]);
  });

  it("is known by its day where one step went alone, with a 0 for its number", () => {
    const left = leftBy(keptWith(offer), {
      "decide-other-offer-2026-03-18-1-1": "decide-0-0",
      "move-on-1": "move-on-0",
    });
    const { events, draft } = handOut(left, keptWith(offer));
    expect(events.every((event) => !event.cancelled)).toBe(true);
    expect(draft.ids).toEqual({
      "decide-other-offer-2026-03-18-1-1": uid("decide-0-0"),
      "move-on-1": uid("move-on-0"),
    });
  });

  it("gives way where the same step went twice, and is taken back", () => {
    const whole = leftBy(keptWith(offer), { "decide-other-offer-2026-03-18-1-1": "decide-0-1" });
    const { [uid("decide-0-1")]: decide, [uid("move-on-1")]: rest } = whole.exported;
    const twice = { ...whole.exported, [uid("decide-0-0")]: decide, [uid("move-on-0")]: rest };
    const { events, draft } = handOut({ ...whole, exported: twice }, keptWith(offer));
    expect(draft.ids).toEqual({ "decide-other-offer-2026-03-18-1-1": uid("decide-0-1") });
    const back = events.filter((event) => event.cancelled).map((event) => event.uid);
    expect(back).toEqual([uid("move-on-0")]);
  });
});

describe("one step alone, before and after the whole plan", () => {
  it("is the same event with the same number, and nothing is taken back", () => {
    const kept = keptWith(offer);
    const count = handOut(first, kept).events.length;
    for (let at = 0; at < count; at++) {
      const alone = handOut(first, kept, at);
      const whole = handOut(alone.draft, kept);
      expect(alone.events).toEqual([whole.events[at]]);
      expect(whole.events.map((event) => [event.sequence, event.cancelled])).toEqual(
        whole.events.map(() => [0, undefined]),
      );
      expect(handOut(whole.draft, kept, at)).toMatchObject({ events: alone.events });
    }
  });
});

describe("what is kept of the calendar", () => {
  it("is read field by field, whatever it is", () => {
    const { exported } = reviseEvents({}, [], today);
    expect(restoreCalendar({ id: "abc", exported, withNames: true })).toEqual({
      ...noCalendar,
      ...{ id: "abc", withNames: true },
    });
    expect(restoreCalendar({ id: "a\r\nb", exported: [], ids: { a: 1 }, withNames: 1 })).toEqual(
      noCalendar,
    );
    expect(restoreCalendar("text")).toEqual(noCalendar);
  });
});
