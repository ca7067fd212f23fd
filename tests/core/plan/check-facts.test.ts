import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Checked, checkFacts } from "../../../src/components/core/plan/check-facts.ts";
import { factProblemText } from "../../../src/components/tools/timeline/plan/fact-problem-words.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const TODAY = "2026-03-20";
const GOOD = { interviewedOn: "2026-03-05", promise: { kind: "none" } };

const check = (change: object, today: unknown = TODAY) =>
  checkFacts(timelineRules, { ...GOOD, ...change }, today);
const problems = (checked: Checked) => (checked.ok ? [] : checked.problems);
const fieldsOf = (change: object, today: unknown = TODAY) =>
  problems(check(change, today)).map(({ field }) => field);

describe("good facts", () => {
  it("come back as a copy, with defaults, sorted by date and as they came", () => {
    const history = [
      { kind: "called", on: "2026-03-12", note: "ignored", callAgainOn: null },
      { kind: "thanked", on: "2026-03-06", answerBy: "ignored" },
      { kind: "called", on: "2026-03-06" },
    ];
    expect(check({ history })).toEqual({
      ok: true,
      facts: {
        today: TODAY,
        ...GOOD,
        approach: "steady",
        calendar: { workingWeek: new Set([1, 2, 3, 4, 5]), holidays: new Set() },
        history: [
          { kind: "thanked", on: "2026-03-06", index: 1 },
          { kind: "called", on: "2026-03-06", index: 2 },
          { kind: "called", on: "2026-03-12", index: 0 },
        ],
      },
    });
  });

  it.each([
    [{ interviewedOn: "2026-04-01" }],
    [{ promise: { kind: "by", date: "2026-03-05" } }],
    [{ promise: { kind: "by", date: "2200-12-31", count: "ignored" } }],
    [{ promise: { kind: "within", count: 0, unit: "days" } }],
    [{ promise: { kind: "within", count: 365, unit: "weeks" } }],
    [{ interviewedOn: "2200-12-24", promise: { kind: "within", count: 1, unit: "weeks" } }],
    [{ interviewedOn: "2200-12-30", promise: { kind: "within", count: 1, unit: "days" } }],
    [{ workingWeek: [7, 7, 1] }],
    [{ history: [{ kind: "thanked", on: "2026-03-05" }] }],
    [{ history: [{ kind: "thanked", on: TODAY }] }],
    [{ history: [{ kind: "called", on: "2026-03-06", callAgainOn: "2026-03-06" }] }],
    [
      {
        history: [
          { kind: "called", on: "2026-03-06", callAgainOn: null, decisionBy: "2026-03-06" },
        ],
      },
    ],
    [{ history: [{ kind: "other-offer", on: "2026-03-06", answerBy: "2026-03-06" }] }],
    [{ history: [{ kind: "offered", on: "2026-03-06", answerBy: null, settledOn: TODAY }] }],
    [{ history: [{ kind: "withdrew", on: "2026-03-06", callAgainOn: 1, decisionBy: 2 }] }],
  ])("are good to their edges: %j", (change) => expect(fieldsOf(change)).toEqual([]));
});

describe("problems", () => {
  const other = { kind: "other-offer", on: "2026-03-06", answerBy: "2026-03-16" };

  it.each([
    [{ interviewedOn: "2201-01-01" }, ["interviewedOn"]],
    [{ promise: { kind: "by" } }, ["promise.date"]],
    [{ promise: { kind: "by", date: "2026-03-04" } }, ["promise.date"]],
    [{ promise: { kind: "within" } }, ["promise.count", "promise.unit"]],
    [{ promise: { kind: "within", count: -1, unit: "weeks" } }, ["promise.count"]],
    [{ promise: { kind: "within", count: "3", unit: "weeks" } }, ["promise.count"]],
    [{ promise: { kind: "within", count: 2, unit: "Weeks" } }, ["promise.unit"]],
    [
      { interviewedOn: "2200-12-31", promise: { kind: "within", count: 1, unit: "days" } },
      ["promise.count"],
    ],
    [
      { interviewedOn: "2200-12-25", promise: { kind: "within", count: 1, unit: "weeks" } },
      ["promise.count"],
    ],
    [
      { interviewedOn: 1, promise: { kind: "within", count: 365, unit: "weeks" } },
      ["interviewedOn"],
    ],
    [{ approach: "" }, ["approach"]],
    [{ approach: false }, ["approach"]],
    [{ workingWeek: "12345" }, ["workingWeek"]],
    [{ workingWeek: [0, 1, "2", null] }, ["workingWeek[0]", "workingWeek[2]", "workingWeek[3]"]],
    [{ holidays: "2026-04-03" }, ["holidays"]],
    [{ holidays: [null, "2026-04-03", "2026-4-3"] }, ["holidays[0]", "holidays[2]"]],
    [{ history: {} }, ["history"]],
    [{ history: [null, []] }, ["history[0]", "history[1]"]],
    [{ history: [{}] }, ["history[0].kind", "history[0].on"]],
    [{ history: [{ kind: "sang", on: "2026-03-06", answerBy: "soon" }] }, ["history[0].kind"]],
    [{ history: [{ kind: "thanked", on: "2026-03-04" }] }, ["history[0].on"]],
    [{ history: [{ kind: "thanked", on: "2026-03-21" }] }, ["history[0].on"]],
    [
      { history: [{ kind: "called", on: "2026-03-06", decisionBy: "" }] },
      ["history[0].decisionBy"],
    ],
    [
      {
        history: [{ kind: "called", on: "2026-03-06", callAgainOn: "x", decisionBy: "2026-03-05" }],
      },
      ["history[0]", "history[0].callAgainOn", "history[0].decisionBy"],
    ],
    [
      { history: [{ kind: "called", on: "2026-03-21", callAgainOn: "2026-03-20" }] },
      ["history[0].on", "history[0].callAgainOn"],
    ],
    [{ history: [{ kind: "called", on: "then", callAgainOn: "2026-01-01" }] }, ["history[0].on"]],
    [{ history: [{ ...other, answerBy: null }] }, ["history[0].answerBy"]],
    [{ history: [{ ...other, answerBy: "2026-03-05" }] }, ["history[0].answerBy"]],
    [{ history: [{ ...other, kind: "offered", answerBy: "2026-03-05" }] }, ["history[0].answerBy"]],
    [{ history: [{ ...other, settledOn: "2026-03-05" }] }, ["history[0].settledOn"]],
    [{ history: [{ ...other, settledOn: "2026-03-21" }] }, ["history[0].settledOn"]],
    [
      { history: [other, { ...other, answerBy: 1, settledOn: 2, on: 3 }, other, "x"] },
      ["history[1].on", "history[1].answerBy", "history[1].settledOn", "history[3]"],
    ],
  ])("of %j", (change, fields) => expect(fieldsOf(change)).toEqual(fields));

  it("of today leave the rest to be checked", () => {
    const history = [
      { kind: "thanked", on: "2026-03-30" },
      { kind: "thanked", on: "2026-03-01" },
    ];
    expect(fieldsOf({ history }, "today")).toEqual(["today", "history[1].on"]);
  });

  it("are all told, in the order of the table", () => {
    const breaks: [string, object][] = [
      ["interviewedOn", { interviewedOn: null }],
      ["promise.kind", { promise: null }],
      ["approach", { approach: "loud" }],
      ["workingWeek[1]", { workingWeek: [1, 8] }],
      ["holidays[0]", { holidays: [0] }],
      ["history[0]", { history: [0] }],
    ];
    fc.assert(
      fc.property(fc.subarray(breaks), fc.boolean(), (broken, badToday) => {
        const change = Object.assign({}, ...broken.map(([, part]) => part));
        const fields = broken.map(([field]) => field);
        const expected = badToday ? ["today", ...fields] : fields;
        expect(fieldsOf(change, badToday ? "soon" : TODAY)).toEqual(expected);
      }),
    );
  });
});

describe("sentences", () => {
  const messageOf = (change: object) => problems(check(change)).map(factProblemText)[0];

  it("say what to do", () => {
    expect(messageOf({ interviewedOn: "2026-3-5" })).toBe(
      "The interview date is missing or is not a real date. " +
        "Write it as year-month-day, like 2026-03-05, with a year from 1970 to 2200.",
    );
    expect(messageOf({ promise: { kind: "by", date: "2026-03-04" } })).toBe(
      "The date they named is before the interview. Change one of the two dates.",
    );
    const within = (count: number) => ({ promise: { kind: "within", count, unit: "weeks" } });
    expect(messageOf(within(366))).toBe(
      "How many days or weeks they need is a whole number from 0 to 365.",
    );
    expect(messageOf({ interviewedOn: "2200-12-31", ...within(1) })).toBe(
      "This leads past the year 2200. Check the interview date and the number.",
    );
    expect(messageOf({ workingWeek: [8] })).toBe(
      "A day of the week is a number from 1, Monday, to 7, Sunday.",
    );
    expect(messageOf({ history: [{ kind: "thanked", on: "2026-03-21" }] })).toBe(
      "The date of this event is after today. Record it once it has happened.",
    );
  });

  it("are plain, short, and repeat nothing that was typed", () => {
    const typed = "<b>typed</b>";
    const parts = ["today", "interviewedOn", "promise", "approach", "workingWeek", "holidays"];
    const event = { kind: "other-offer", on: typed, answerBy: typed, settledOn: typed };
    const bad = { history: [typed, event, { ...event, kind: typed }] };
    const messages = [
      ...problems(checkFacts(timelineRules, typed, typed)),
      ...parts.flatMap((part) => problems(check({ [part]: typed }, typed))),
      ...problems(check({ ...bad, workingWeek: [typed], holidays: [typed] })),
      ...problems(check({ promise: { kind: "within", count: typed, unit: typed } })),
    ].map(factProblemText);
    expect(messages.length).toBeGreaterThan(15);
    for (const message of messages) {
      expect(message).toMatch(/^[A-Z][^<>]{20,150}\.$/);
      expect(message).not.toMatch(/please|sorry|invalid|should|must|error|undefined|null/i);
    }
  });
});
