import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlanResult, planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { someSituation } from "./some-facts.ts";

const anything = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const plan = (facts: unknown, today: unknown = "2026-03-06"): PlanResult =>
  planFollowUp(timelineRules, facts as never, today as never);

/** The fields of the table "Bad facts", in its order. */
const TABLE = [
  ...[/^$/, /^today$/, /^interviewedOn$/, /^promise\.kind$/, /^promise\.date$/],
  ...[/^promise\.count$/, /^promise\.unit$/, /^approach$/, /^workingWeek$/],
  ...[/^workingWeek\[\d+\]$/, /^holidays$/, /^holidays\[\d+\]$/, /^history$/],
  /^history\[\d+\](\.(kind|on|callAgainOn|decisionBy|answerBy|settledOn))?$/,
];

function expectSense(result: PlanResult): void {
  if (result.ok) return;
  const fields = result.problems.map(({ field }) => field);
  const rows = fields.map((field) => TABLE.findIndex((row) => row.test(field)));
  expect(fields.length).toBeGreaterThan(0);
  expect(new Set(fields).size).toBe(fields.length);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(rows).not.toContain(-1);
}

describe("whatever comes in", () => {
  it("brings a plan or problems", () => {
    fc.assert(
      fc.property(anything, anything, (facts, today) => expectSense(plan(facts, today))),
      { numRuns: 3000 },
    );
  });

  it("brings a plan or problems where one part of good facts is broken", () => {
    const broken = fc
      .tuple(someSituation, fc.nat(), fc.oneof(anything, fc.string(), fc.integer(), fc.double()))
      .map(([{ facts, today }, at, value]) => ({ facts: replaced(facts, at, value), today }));
    fc.assert(
      fc.property(broken, ({ facts, today }) => expectSense(plan(facts, today))),
      { numRuns: 4000 },
    );
  });

  it("brings problems where any part cannot be read", () => {
    const thrower = () => {
      throw new Error("no");
    };
    fc.assert(
      fc.property(someSituation, fc.nat(), ({ facts, today }, at) => {
        const copy = structuredClone(facts) as object;
        const [holder, key] = placesIn(copy).at(at % placesIn(copy).length) as Place;
        Object.defineProperty(holder, key, { get: thrower });
        const result = plan(copy, today);
        expect(result.ok).toBe(false);
        expectSense(result);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read once", () => {
    fc.assert(
      fc.property(someSituation, ({ facts, today }) => {
        const reads = new Map<string, number>();
        plan(counted(facts, "", reads), today);
        for (const [path, count] of reads) expect(`${path} ${count}`).toBe(`${path} 1`);
      }),
      { numRuns: 200 },
    );
  });
});

type Place = [holder: object, key: string];

/** Every field and every place in a list, all the way down. */
function placesIn(value: object): Place[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => [
    [value, key] as Place,
    ...(typeof part === "object" && part !== null ? placesIn(part) : []),
  ]);
}

function replaced(facts: object, at: number, value: unknown): object {
  const copy = structuredClone(facts);
  const places = placesIn(copy);
  const [holder, key] = places[at % places.length] as Place;
  // Not by assignment: a key may be __proto__.
  Object.defineProperty(holder, key, { value, enumerable: true });
  return copy;
}

/** A copy that counts how often each of its fields is read. */
function counted(value: unknown, path: string, reads: Map<string, number>): unknown {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, key) {
      const place = `${path}.${String(key)}`;
      reads.set(place, (reads.get(place) ?? 0) + 1);
      return counted(Reflect.get(target, key), place, reads);
    },
  });
}
