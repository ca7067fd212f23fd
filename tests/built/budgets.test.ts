import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Budget, budgetOf } from "./budgets.ts";
import { hasTool, type Weight, weigh } from "./page-weight.ts";
import { type BuiltPage, builtPages, pageOf, readBuilt } from "./pages.ts";

const pages = builtPages();

function excess(weight: Weight, budget: Budget): string[] {
  const files = budget.scriptFiles ?? Number.POSITIVE_INFINITY;
  return [
    weight.bytes > budget.bytes ? `${weight.bytes} bytes, ${budget.bytes} are the most` : "",
    weight.script > budget.script
      ? `${weight.script} bytes of script, ${budget.script} are the most`
      : "",
    weight.scriptFiles.length > files
      ? `loads ${weight.scriptFiles.join(", ")} before any use`
      : "",
    weight.blocking.length > 0 ? `waits for ${weight.blocking.join(", ")} to paint` : "",
  ].filter(Boolean);
}

function check(page: BuiltPage, read = readBuilt): string[] {
  const budget = budgetOf(page.url, hasTool(page));
  return budget
    ? excess(weigh(page, read), budget)
    : [`${page.url} has no budget: give it a row in tests/built/budgets.ts`];
}

function tableRow(page: BuiltPage): string {
  const { bytes, script } = weigh(page, readBuilt);
  const budget = budgetOf(page.url, hasTool(page));
  const numbers = [bytes, budget?.bytes ?? "none", script, budget?.script ?? "none"];
  return page.url.padEnd(44) + numbers.map((number) => String(number).padStart(9)).join("");
}

describe("the weight of each page", () => {
  it.each(pages)("$url keeps its budget", (page) => {
    expect(check(page)).toEqual([]);
  });

  it("is known, with the margin that is left", () => {
    const head = `${"page (brotli bytes before any use)".padEnd(44)}    bytes   budget   script   budget`;
    console.log([head, ...pages.map(tableRow)].join("\n"));
    expect(pages.length).toBeGreaterThan(0);
  });
});

describe("the budget gate", () => {
  // Hashes, since what repeats itself weighs nothing.
  const noise = Array.from({ length: 1_000 }, (_, at) => hash("sha256", String(at))).join("");
  const heavy = `export const noise = "${noise}";`;
  const files: Record<string, string> = {
    "/_astro/a.js": 'import "./b.js"; export const later = () => import("./heavy.js");',
    "/_astro/b.js": "export const b = 1;",
    "/_astro/heavy.js": heavy,
    "/_astro/c.css": "p { color: red }",
  };
  const read = (file: string) => Buffer.from(files[file] ?? "");

  it("counts what the modules of a tool import, and not what they load later", () => {
    const tool = '<astro-island client="load" component-url="/_astro/a.js"></astro-island>';
    const weight = weigh(pageOf("/tools/timeline/", tool), read);
    expect(weight.scriptFiles).toEqual(["/_astro/a.js", "/_astro/b.js"]);
    expect(check(pageOf("/tools/timeline/", tool), read)).toEqual([]);
  });

  it("refuses a tool that is too heavy", () => {
    const tool = '<astro-island client="idle" component-url="/_astro/heavy.js"></astro-island>';
    expect(check(pageOf("/tools/timeline/", tool), read).join()).toMatch(/bytes of script/);
  });

  it("refuses a script file in a lesson, and lets a tool that waits to come near", () => {
    const island = (when: string) =>
      `<astro-island client="${when}" component-url="/_astro/b.js"></astro-island>`;
    expect(check(pageOf("/guide/a/", island("idle")), read)).toEqual([
      "loads /_astro/b.js before any use",
    ]);
    expect(check(pageOf("/guide/a/", island("near")), read)).toEqual([]);
  });

  it("counts the imports of inline modules", () => {
    const html = '<script type="module">import "/_astro/a.js";</script>';
    expect(weigh(pageOf("/guide/a/", html), read).scriptFiles).toContain("/_astro/b.js");
  });

  it("refuses a style sheet that holds up the paint", () => {
    const html = '<link rel="stylesheet" href="/_astro/c.css">';
    expect(check(pageOf("/", html), read)).toEqual(["waits for /_astro/c.css to paint"]);
  });

  it("refuses a page without a row", () => {
    expect(check(pageOf("/new/", "<p>New</p>"), read).join()).toMatch(/give it a row/);
  });
});
