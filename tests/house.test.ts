import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bad, good } from "./house/bad-examples.ts";
import { rules } from "./house/rules.ts";
import { readTree } from "./house/tree.ts";

const project = readTree(dirname(dirname(fileURLToPath(import.meta.url))));

describe("the house", () => {
  it.each(rules)("$name", ({ check }) => {
    expect(check(project)).toEqual([]);
  });
});

describe("the rules of the house", () => {
  it.each(bad)("$rule.name: refuses $path $text", ({ rule, path, text }) => {
    expect(rule.check([{ path, text }])).toHaveLength(1);
  });

  it.each(good)("$rule.name: lets pass $path $text", ({ rule, path, text }) => {
    expect(rule.check([{ path, text }])).toEqual([]);
  });

  it("every rule has an example that breaks it", () => {
    expect(rules.filter((rule) => !bad.some((example) => example.rule === rule))).toEqual([]);
  });

  const engine = { path: "src/components/timeline/plan.ts", text: "export const one = 1;" };
  const check = (...others: { path: string; text: string }[]) =>
    rules.flatMap((rule) => rule.check([engine, ...others]));

  it("an engine with its test file is fine", () => {
    expect(check({ path: "tests/components/timeline/plan.edges.test.ts", text: "" })).toEqual([]);
  });

  it("a part of an engine is tested through the engine, and through nothing else", () => {
    const whole = "src/components/timeline/whole.ts";
    const others = [
      { path: whole, text: 'import { one } from "./plan.ts";' },
      { path: "tests/components/timeline/whole.test.ts", text: "" },
    ];
    const store = "src/components/timeline/plan-store.ts";
    expect(check(...others)).toEqual([]);
    expect(
      check(...others, { path: store, text: 'import { one } from "./plan.ts";' }),
    ).toHaveLength(1);
  });
});
