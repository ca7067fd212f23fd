import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  daysBetween,
  weekdayOf,
} from "../../../src/components/base/calendar/day.ts";
import {
  type Plan,
  planFollowUp,
  type Step,
  type StepKind,
} from "../../../src/components/core/plan/timeline.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { describeInEveryZone } from "../../base/calendar/zones.ts";
import { always, ENDINGS, endingOf, ofKind, planFor, RUNS } from "./always.ts";
import { type Situation, someSituation } from "./some-facts.ts";

const ORDER: StepKind[] = [
  ...(["debrief", "thank-you", "references", "network", "keep-looking", "check-in"] as const),
  ...(["decision-day", "call", "call-again", "move-on", "tell-employer", "ask-feedback"] as const),
  ...(["review", "welcome-offer", "record-details", "decide", "tell-others"] as const),
];

describe("every step", () => {
  it("begins no later than it is due, on real days", () => {
    always(({ steps }) => {
      for (const { kind, from, due } of steps) {
        expect(Temporal.PlainDate.from(from).toString()).toBe(from);
        expect(due === null).toBe(kind === "keep-looking");
        if (due) expect(daysBetween(from, due)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("stands in the order of due, from, kind and event", () => {
    const keyOf = ({ due, from, kind, event }: Step) =>
      `${due ?? "9999"} ${from} ${100 + ORDER.indexOf(kind)} ${1000 + (event ?? 0)}`;
    always(({ steps }) => {
      const keys = steps.map(keyOf);
      expect(keys).toEqual(keys.toSorted());
    });
  });

  it("names the event that brought it, and no other step does", () => {
    always(({ steps }, { facts }) => {
      for (const { kind, event, from } of steps) {
        expect(event !== undefined).toBe(ORDER.indexOf(kind) >= ORDER.indexOf("tell-employer"));
        if (event !== undefined) expect(facts.history?.[event]?.on).toBe(from);
      }
    });
  });

  it("stands once, except those that come again", () => {
    const again = ["check-in", "call-again", "tell-employer", "decide"];
    always(({ steps }) => {
      const once = steps.map(({ kind }) => kind).filter((kind) => !again.includes(kind));
      expect(new Set(once).size).toBe(once.length);
    });
  });
});

describe("days off", () => {
  const isOff = ({ facts }: Situation, day: Day) =>
    !facts.workingWeek?.includes(weekdayOf(day)) || !!facts.holidays?.includes(day);

  it("are free of calls, and of what is asked of the employer", () => {
    const kinds = ["check-in", "call", "call-again", "move-on", "ask-feedback"] as const;
    always((plan, situation) => {
      for (const { due } of ofKind(plan, ...kinds))
        expect(due && isOff(situation, due)).toBe(false);
    });
  });

  it("hold what an answer cannot wait for, and nothing else of an offer", () => {
    always((plan, situation) => {
      for (const { due, event } of ofKind(plan, "tell-employer", "record-details")) {
        const cause = situation.facts.history?.[event ?? -1];
        const answerBy = cause && "answerBy" in cause ? cause.answerBy : undefined;
        expect(due === answerBy || !isOff(situation, due as Day)).toBe(true);
      }
    });
  });
});

describe("an ending", () => {
  const WAITING = ["check-in", "decision-day", "call", "call-again", "move-on", "network"] as const;

  it("ends the waiting", () => {
    always((plan, { facts }) => {
      const ending = endingOf(facts);
      expect(ofKind(plan, "network").length).toBe(ending ? 0 : 1);
      if (!ending) return;
      expect(plan.namedDate).toBeNull();
      expect(ofKind(plan, ...WAITING)).toEqual([]);
      const told = ofKind(plan, "tell-employer").map(({ event }) => facts.history?.[event ?? -1]);
      expect(told.map((event) => event?.kind)).toEqual(
        ending.kind === "withdrew" ? ["withdrew"] : [],
      );
    });
  });

  it("makes every earlier one as if it had not been", () => {
    always((plan, { facts, today }) => {
      const ending = endingOf(facts);
      const history = facts.history?.filter(
        (event) => event === ending || !ENDINGS.includes(event.kind),
      );
      const without = planFor({ facts: { ...facts, history }, today });
      expect(withoutEvents(plan)).toEqual(withoutEvents(without));
    });
  });
});

const withoutEvents = ({ steps }: Plan) => steps.map(({ event, ...step }) => step);

describe("a plan", () => {
  it("is the same for the same facts, and leaves them as they are", () => {
    always((plan, { facts, today }) => {
      const copy = structuredClone(facts);
      expect(planFollowUp(timelineRules, frozen(facts), today)).toStrictEqual({ ok: true, plan });
      expect(facts).toEqual(copy);
      expect(planFor({ facts: JSON.parse(JSON.stringify(facts)), today })).toStrictEqual(plan);
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
    });
  });

  it("does not ask in which order things were recorded", () => {
    const distinct = someSituation.map(({ facts, today }) => {
      const days = new Set<Day>();
      const isFirst = ({ on }: { on: Day }) => !days.has(on) && !!days.add(on);
      return { facts: { ...facts, history: facts.history?.filter(isFirst) ?? [] }, today };
    });
    const shuffled = distinct.chain((situation) => {
      const { history } = situation.facts;
      const options = { minLength: history.length, maxLength: history.length };
      const order = fc.shuffledSubarray([...history.keys()], options);
      return order.map((order) => ({ ...situation, order }));
    });
    fc.assert(
      fc.property(shuffled, ({ facts, today, order }) => {
        const history = order.map((index) => facts.history[index] as (typeof facts.history)[0]);
        const other = planFor({ facts: { ...facts, history }, today });
        const steps = other.steps.map((step) =>
          step.event === undefined ? step : { ...step, event: order[step.event] },
        );
        expect({ ...other, steps }).toStrictEqual(planFor({ facts, today }));
      }),
      { numRuns: RUNS },
    );
  });

  it("moves with its facts, by whole weeks", () => {
    fc.assert(
      fc.property(someSituation, fc.integer({ min: 1, max: 50 }), (situation, weeks) => {
        const moved = movedBy(situation, weeks * 7);
        expect(planFor(moved)).toStrictEqual(movedBy(planFor(situation), weeks * 7));
      }),
      { numRuns: RUNS },
    );
  });

  it("takes no notice of fields that are not its own", () => {
    always((plan, { facts, today }) => {
      const more = { ...facts, date: "soon", history: facts.history?.map(withMore) };
      expect(planFor({ facts: more, today })).toStrictEqual(plan);
    });
  });
});

const withMore = <T extends object>(event: T): T => ({
  note: "a note",
  from: "2020-02-31",
  ...event,
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** A copy of anything in which every date lies `days` later. */
function movedBy<T>(value: T, days: number): T {
  const text = JSON.stringify(value).replace(/\d{4}-\d\d-\d\d/g, (day) =>
    addDays(day as Day, days),
  );
  return JSON.parse(text) as T;
}

const here = fc.sample(someSituation, { numRuns: 100, seed: 20260305 }).map((situation) => ({
  situation,
  plan: planFor(situation),
}));

describeInEveryZone("a plan", () => {
  it("is the same everywhere", () => {
    for (const { situation, plan } of here) expect(planFor(situation)).toStrictEqual(plan);
  });
});
