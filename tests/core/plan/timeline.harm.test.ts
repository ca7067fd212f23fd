import { describe, expect, it } from "vitest";
import { planFollowUp } from "../../../src/components/core/plan/timeline.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";

const plan = (facts: unknown, today: unknown = "2026-03-06") =>
  planFollowUp(timelineRules, facts as never, today as never);

describe("facts made to do harm", () => {
  const good = { interviewedOn: "2026-03-05", promise: { kind: "none" } };
  const fieldsOf = (facts: unknown, today?: unknown) => {
    const result = plan(facts, today);
    return result.ok ? "a plan" : result.problems.map(({ field }) => field);
  };
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  };
  const refusing = (target: object) => {
    const refuse = () => {
      throw new Error("no");
    };
    const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"];
    return new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, refuse])));
  };
  const around: Record<string, unknown> = { ...good };
  around["promise"] = around;
  around["history"] = [around];

  const everyField = [
    "interviewedOn",
    "promise.kind",
    "approach",
    "workingWeek",
    "holidays",
    "history",
  ];
  const everyList = (list: unknown) => ({
    ...good,
    workingWeek: list,
    holidays: list,
    history: list,
  });
  const lists = ["workingWeek", "holidays", "history"];
  const strangeWeek = [1, 1.5, Number.NaN, 1n, "2", 0, 8, -1, Number.POSITIVE_INFINITY];
  const strangeDays = strangeWeek.slice(1).map((_day, index) => `workingWeek[${index + 1}]`);

  // Each made by a function: the test runner would read them for its report.
  it.each<[string, () => unknown, unknown]>([
    ["a function", () => () => good, [""]],
    ["a text", () => "x".repeat(1_000_000), [""]],
    ["a revoked proxy", revoked, [""]],
    ["an object that refuses", () => refusing({}), everyField],
    ["a circle", () => around, ["promise.kind", "history[0].kind", "history[0].on"]],
    ["facts without prototype", () => Object.assign(Object.create(null), good), "a plan"],
    [
      "a prototype by name",
      () => JSON.parse('{"__proto__":{"interviewedOn":"2026-03-05"}}'),
      everyField.slice(0, 2),
    ],
    ["a kind like a method", () => ({ ...good, promise: { kind: "toString" } }), ["promise.kind"]],
    ["a kind in a list", () => ({ ...good, promise: { kind: ["none"] } }), ["promise.kind"]],
    [
      "a promise like a list",
      () => ({ ...good, promise: Object.assign([], { kind: "none" }) }),
      ["promise.kind"],
    ],
    ["an approach like a method", () => ({ ...good, approach: "constructor" }), ["approach"]],
    ["an approach in a list", () => ({ ...good, approach: ["steady"] }), ["approach"]],
    ["lists that refuse", () => everyList(refusing([])), lists],
    ["revoked lists", () => everyList(revoked()), lists],
    ["what is like a list", () => everyList({ length: 1, 0: 1 }), lists],
    ["sets", () => everyList(new Set([1])), lists],
    ["gaps", () => everyList(new Array(1)), lists.map((list) => `${list}[0]`)],
    ["strange days of the week", () => ({ ...good, workingWeek: strangeWeek }), strangeDays],
    ["a boxed date", () => ({ ...good, interviewedOn: Object("2026-03-05") }), ["interviewedOn"]],
    ["a revoked event", () => ({ ...good, history: [revoked()] }), ["history[0]"]],
    [
      "an event that refuses",
      () => ({ ...good, history: [refusing({})] }),
      ["history[0].kind", "history[0].on"],
    ],
    [
      "a kind of event like a method",
      () => ({ ...good, history: [{ kind: "__proto__", on: "2026-03-05" }] }),
      ["history[0].kind"],
    ],
    [
      "symbols",
      () => ({ interviewedOn: Symbol("x"), promise: { kind: Symbol("y") } }),
      everyField.slice(0, 2),
    ],
  ])("are survived: %s", (_name, make, expected) => {
    expect(fieldsOf(make())).toEqual(expected);
  });

  it.each([
    ["nothing", () => null],
    ["no number", () => Number.NaN],
    ["a symbol", () => Symbol("x")],
    ["a revoked proxy", revoked],
    ["an object that refuses", () => refusing({})],
    ["a date of the machine", () => new Date(0)],
  ])("are survived as today: %s", (_name, make) => {
    expect(fieldsOf(good, make())).toEqual(["today"]);
  });
});
