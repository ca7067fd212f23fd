import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { writeCalendar } from "../../../../src/components/base/calendar-file/ics.ts";
import { reviseEvents } from "../../../../src/components/base/calendar-file/ics-revision.ts";
import { withIds } from "../../../../src/components/core/record/event-ids.ts";
import { emptyInterview } from "../../../../src/components/core/record/interview.ts";
import {
  namedSteps,
  noCalendar,
  uidOf,
} from "../../../../src/components/core/thread/calendar-draft.ts";
import { drawThread } from "../../../../src/components/core/thread/thread.ts";
import {
  type CalendarOf,
  plannedEvents,
  plannedStep,
} from "../../../../src/components/tools/timeline/calendar/calendar-words.ts";
import { timelineRules } from "../../../../src/content/rules/timeline/timeline.ts";
import { hostileStrings } from "../../../browser/support/hostile-strings.ts";
import { type Example, planOf } from "../../../core/plan/plan-of.ts";

const draft = { ...noCalendar, id: "abc" };
const calendar: CalendarOf = {
  interview: emptyInterview,
  withNames: false,
  uid: (name) => uidOf(draft, name),
  site: "https://example.org",
  lessons: ["make-the-call"],
  say: (day) => day,
};
const stepsOf = ({ today = "2026-03-05", history = [], ...facts }: Example) => {
  const plan = planOf({ today, history: history ?? [], ...facts });
  const kept = withIds(history ?? []);
  return namedSteps(drawThread(timelineRules, plan, today, {}, kept), kept);
};

describe("a plan in a calendar", () => {
  const steps = stepsOf({ promise: { kind: "within", count: 2, unit: "weeks" } });
  const events = plannedEvents(steps, calendar);

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
    const interview = { ...emptyInterview, job: "Baker", company: "Harbour Bread" };
    const [first] = plannedEvents(steps, { ...calendar, interview, withNames: true });
    expect(first?.title).toMatch(/^Baker at Harbour Bread: /);
  });

  test("gives one step the same event as the whole plan does", () => {
    const drawnAnew = stepsOf({ promise: { kind: "within", count: 2, unit: "weeks" } });
    const alone = drawnAnew.flatMap(({ knot }) => plannedStep(steps, knot.step, calendar));
    expect(alone).toEqual(events);
  });

  test("gives no event for a step that is to do no longer", () => {
    const done = steps.map((one) => ({ ...one, knot: { ...one.knot, status: "done" as const } }));
    expect(steps.flatMap(({ knot }) => plannedStep(done, knot.step, calendar))).toEqual([]);
    expect(steps.flatMap(({ knot }) => plannedStep([], knot.step, calendar))).toEqual([]);
  });
});

test("a title has the name as it was typed, also what looks like a gap or a mark", () => {
  const steps = stepsOf({ promise: { kind: "within", count: 2, unit: "weeks" } });
  for (const job of hostileStrings.filter((text) => text.trim())) {
    const named = { ...calendar, interview: { ...emptyInterview, job }, withNames: true };
    const titles = plannedEvents(steps, named).map(({ title }) => title);
    expect(titles).toContain(`${job.trim()}: Call again`);
  }
});

test("a second file moves the call that they put off, and takes back what fell away", () => {
  const today = "2026-03-12";
  const before = plannedEvents(stepsOf({ today }), calendar);
  const first = reviseEvents({}, before, today);
  const history = [{ kind: "called", on: today, decisionBy: "2026-03-27" }] as const;
  const moved = plannedEvents(stepsOf({ today, history }), calendar);
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
    stepsOf({ today, history: [{ kind: "turned-down", on: today }] }),
    calendar,
  );
  const third = reviseEvents(second.exported, ended, today).events;
  expect(third.filter(({ cancelled }) => cancelled).map(({ uid }) => uid)).toContain(call?.uid);
});
