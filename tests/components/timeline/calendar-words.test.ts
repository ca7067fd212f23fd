import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { writeCalendar } from "../../../src/components/calendar/ics.ts";
import { reviseEvents } from "../../../src/components/calendar/ics-revision.ts";
import {
  type CalendarOf,
  plannedEvents,
  plannedStep,
} from "../../../src/components/timeline/calendar-words.ts";
import { drawThread } from "../../../src/components/timeline/thread.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";
import { type Example, planOf } from "./plan-of.ts";

const calendar: CalendarOf = {
  id: "abc",
  name: null,
  site: "https://example.org",
  lessons: ["make-the-call"],
};
const threadOf = (example: Example) =>
  drawThread(planOf(example), example.today ?? "2026-03-05", {}, example.history ?? []);

describe("a plan in a calendar", () => {
  const thread = threadOf({ promise: { kind: "within", count: 2, unit: "weeks" } });
  const events = plannedEvents(thread, calendar);

  test("has each step with a day that is still to do, once, and names nobody", () => {
    const titles = events.map(({ day, title }) => `${day} ${title}`);
    expect(titles).toContain("2026-03-20 After the interview: Call and ask where things stand");
    expect(titles).toContain("2026-03-27 After the interview: Call again");
    expect(titles.join()).not.toMatch(/Keep looking/);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test("says in each event why, by which rule, and who says so, and leads to its lesson", () => {
    const call = events.find(({ uid }) => uid.startsWith("abc-call-1"));
    expect(call?.url).toBe("https://example.org/guide/make-the-call/");
    const text = call?.description.join("\n") ?? "";
    expect(text).toContain("first working day after the date that they named");
    expect(text).toMatch(/Who says so: .*\(A4\).*\(B7\).*\(D7\)/);
    const rest = events.find(({ uid }) => uid.startsWith("abc-move-on"));
    expect(rest?.description).toContain("No article names this day: it is our suggestion.");
  });

  test("has the job and the company in its titles where they are asked for", () => {
    const [first] = plannedEvents(thread, { ...calendar, name: "Baker at Harbour Bread" });
    expect(first?.title).toMatch(/^Baker at Harbour Bread: /);
  });

  test("gives one step the same event as the whole plan does", () => {
    for (const knot of thread.knots) {
      if (knot.kind !== "step") continue;
      const alone = plannedStep(knot, thread, calendar);
      if (alone) expect(events).toContainEqual(alone);
    }
  });
});

test("a title has the name as it was typed, also what looks like a gap or a mark", () => {
  const thread = threadOf({ promise: { kind: "within", count: 2, unit: "weeks" } });
  for (const name of hostileStrings.filter(Boolean)) {
    const titles = plannedEvents(thread, { ...calendar, name }).map(({ title }) => title);
    expect(titles).toContain(`${name}: Call again`);
  }
});

test("a second file moves the call that they put off, and takes back what fell away", () => {
  const today = "2026-03-12";
  const before = plannedEvents(threadOf({ today }), calendar);
  const first = reviseEvents({}, before, today);
  const history = [{ kind: "called", on: today, decisionBy: "2026-03-27" }] as const;
  const moved = plannedEvents(threadOf({ today, history }), calendar);
  const second = reviseEvents(first.exported, moved, today);
  const text = writeCalendar(second.events, {
    stamp: 0,
    name: "x",
    cancelled: "",
    alarms: true,
  });
  const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    start: String(event.getFirstPropertyValue("dtstart")),
    sequence: Number(event.getFirstPropertyValue("sequence")),
    status: String(event.getFirstPropertyValue("status")),
  }));
  const call = read.find(({ uid }) => uid.startsWith("abc-call-1"));
  expect(call).toMatchObject({ start: "2026-03-30", sequence: 1, status: "CONFIRMED" });
  const ended = plannedEvents(
    threadOf({ today, history: [{ kind: "turned-down", on: today }] }),
    calendar,
  );
  const third = reviseEvents(second.exported, ended, today).events;
  expect(third.filter(({ cancelled }) => cancelled).map(({ uid }) => uid)).toContain(call?.uid);
});
