import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/components/base/calendar/day.ts";
import {
  compareRows,
  findIn,
  isArchived,
  rowOf,
} from "../../../src/components/core/overview/rows.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { type Outlook, outlookOf } from "../../../src/components/core/thread/outlook.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someRows, today } from "./some-rows.ts";

function row(id: string, fields: Partial<Interview> = {}, daysAgo: number | null = null) {
  const held: Partial<Interview> = {
    interviewedOn: {
      ...emptyInterview.interviewedOn,
      choice: "picked",
      picked: addDays(today, -(daysAgo ?? 0)),
    },
    promise: { ...emptyInterview.promise, choice: "none" },
  };
  const interview = { ...emptyInterview, ...(daysAgo !== null && held), ...fields };
  return rowOf(id, interview, outlookOf(timelineRules, interview, [1, 2, 3, 4, 5], today), today);
}

describe("the order of the list", () => {
  it("is total: two rows are never equal, and turning a pair round turns the answer", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const a of rows) {
          for (const b of rows) {
            expect(Math.sign(compareRows(a, b)) + Math.sign(compareRows(b, a))).toBe(0);
            expect(compareRows(a, b) === 0).toBe(a === b);
          }
        }
      }),
    );
  });

  it("is the same from whatever order it starts", () => {
    const shuffled = someRows.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        other: fc.shuffledSubarray(rows, { minLength: rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, other }) => {
        expect(other.toSorted(compareRows)).toEqual(rows.toSorted(compareRows));
      }),
    );
  });

  it("has archived rows last, and rows without a day after all with one", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const ranks = rows
          .toSorted(compareRows)
          .map((one) => (isArchived(one) ? 2 : one.day === null ? 1 : 0));
        expect(ranks).toEqual(ranks.toSorted());
      }),
    );
  });

  it("has the soonest next step first", () => {
    const rows = [row("none"), row("later", {}, 3), row("today", {}, 7), row("tomorrow", {}, 6)];
    const inOrder = rows.toSorted(compareRows).map(({ id }) => id);
    expect(inOrder).toEqual(["today", "tomorrow", "later", "none"]);
  });

  it("stays while a name is typed", () => {
    fc.assert(
      fc.property(someRows, fc.string(), (rows, typed) => {
        const renamed = rows.map((one) => ({
          ...one,
          interview: { ...one.interview, job: typed, company: typed, round: typed, keptAt: 1 },
        }));
        const ids = (all: typeof rows) => all.toSorted(compareRows).map(({ id }) => id);
        expect(ids(renamed)).toEqual(ids(rows));
      }),
    );
  });

  it("takes a day that has passed as today, as it is fine to do it now", () => {
    const history = withIds([{ kind: "turned-down", on: addDays(today, -20) }]);
    expect(row("open", { history }, 30).day).toBe(today);
  });
});

describe("the day of a row", () => {
  const step = { from: "2025-11-24", due: "2025-11-26" };
  const dayOf = (outlook: object) => {
    const planned = { kind: "planned", next: null, passed: [], today: [], ...outlook } as Outlook;
    return rowOf("id", emptyInterview, planned, today).day;
  };

  it("is when its next step starts or, once that is open, when it ends", () => {
    expect(dayOf({ next: { status: "coming", step } })).toBe("2025-11-24");
    expect(dayOf({ next: { status: "open", step } })).toBe("2025-11-26");
    expect(dayOf({ next: { status: "today", step }, passed: [{ step }] })).toBe("2025-11-26");
  });

  it("is today where only a day that has passed is open, and none where nothing is", () => {
    expect(dayOf({ passed: [{ step }] })).toBe(today);
    expect(dayOf({})).toBeNull();
    expect(dayOf({ kind: "unplanned" })).toBeNull();
  });
});

describe("the search", () => {
  const person = { id: "p", title: "", duties: "", email: "", phone: "" };
  const bakery = row("bakery", { job: "Bäcker", company: "Straße & Söhne", round: "second" });
  const people = row("people", { interviewers: [{ ...person, name: "Zoë Nowak" }] });
  const found = (query: string) =>
    findIn([bakery, people], query, ({ interview }) => interview).map(({ id }) => id);

  it.each([
    ["backer", ["bakery"]],
    ["BÄCK", ["bakery"]],
    ["strasse", ["bakery"]],
    ["& so", ["bakery"]],
    ["SECOND", ["bakery"]],
    ["zoe", ["people"]],
    ["  nowak ", ["people"]],
    ["a", ["bakery", "people"]],
    [".*", []],
    ["x", []],
    ["  ", ["bakery", "people"]],
  ])("for %j finds %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("hands back the very list where nothing is looked for, and knows no interview's old words", () => {
    const all = [bakery.interview];
    expect(findIn(all, " ", (one) => one)).toBe(all);
    expect(findIn(all, "backer", (one) => one)).toEqual(all);
    const renamed = { ...bakery.interview, job: "Miller" };
    expect(findIn([renamed], "backer", (one) => one)).toEqual([]);
    expect(findIn([renamed], "miller", (one) => one)).toEqual([renamed]);
  });

  it("finds each interview by any part of its own words", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const { interview } of rows) {
          for (const text of [interview.job, interview.company, interview.round]) {
            expect(findIn([interview], text, (one) => one)).toEqual([interview]);
          }
        }
      }),
    );
  });
});
