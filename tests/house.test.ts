import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bad, good } from "./house/bad-examples.ts";
import { rules } from "./house/rules.ts";
import { fullFolders } from "./house/shapes.ts";
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
    expect(
      rules.filter((rule) => rule !== fullFolders && !bad.some((example) => example.rule === rule)),
    ).toEqual([]);
  });

  it("a folder may be full, and not fuller", () => {
    const folder = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        path: `src/components/core/plan/${index}.css`,
        text: "",
      }));
    expect(fullFolders.check(folder(16))).toEqual([]);
    expect(fullFolders.check(folder(17))).toHaveLength(1);
  });

  const engine = { path: "src/components/core/plan/plan.ts", text: "export const one = 1;" };
  const check = (...others: { path: string; text: string }[]) =>
    rules.flatMap((rule) => rule.check([engine, ...others]));

  it("an engine with its test file is fine", () => {
    expect(check({ path: "tests/core/plan/plan.edges.test.ts", text: "" })).toEqual([]);
  });

  it("a part of an engine is tested through the engine, and through nothing else", () => {
    const whole = "src/components/core/plan/whole.ts";
    const others = [
      { path: whole, text: 'import { one } from "./plan.ts";' },
      { path: "tests/core/plan/whole.test.ts", text: "" },
    ];
    const store = {
      path: "src/components/stores/views/plan-store.ts",
      text: 'import { one } from "../../core/plan/plan.ts";',
    };
    expect(check(...others)).toEqual([]);
    expect(check(...others, store)).toHaveLength(1);
  });
});
