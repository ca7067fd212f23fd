import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";

const css = readFileSync(
  new URL("../../../src/components/frame/styles/tokens.css", import.meta.url),
  "utf8",
);

type Theme = "light" | "dark";

/** A colour of the styles by its name, as one theme has it. */
function colour(name: string, theme: Theme): string {
  const value = css.match(new RegExp(`--${name}: ([^;]+);`))?.[1];
  if (!value) throw new Error(`tokens.css has no --${name}`);
  const [light, dark] = value.match(/#[\da-f]{3,6}/gi) ?? [];
  const found = theme === "light" ? light : (dark ?? light);
  if (!found) throw new Error(`--${name} is no colour: ${value}`);
  return found;
}

const contrast = (one: string, other: string, theme: Theme) =>
  wcagContrast(colour(one, theme), colour(other, theme));

const grounds = ["page", "surface", "sunk"];

/** Each text colour, and the grounds it is written on. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ["ink", grounds],
  ["muted", grounds],
  ["action", grounds],
  ["on-action", ["action", "action-hover"]],
  ["visited", ["page", "surface"]],
  ["on-today", ["today"]],
  ["today-text", ["today-soft"]],
  ["done", ["page", "done-soft"]],
  ["quiet", ["page", "quiet-soft"]],
  ["error", ["page", "surface", "error-soft"]],
  ["ink", ["today-soft", "error-soft", "done-soft", "quiet-soft"]],
];

/** What is only a line or a shape, and what it has to stand out from. */
const edges: readonly (readonly [string, readonly string[]])[] = [
  ["control", grounds],
  ["focus", grounds],
  ["ink", grounds],
  ["done", ["page"]],
  ["error", ["page", "surface"]],
];

const pairs = (list: typeof texts) =>
  list.flatMap(([one, others]) =>
    others.flatMap((other) =>
      (["light", "dark"] as const).map((theme) => [one, other, theme] as const),
    ),
  );

describe("colours", () => {
  it.each(pairs(texts))("%s on %s can be read in %s", (one, other, theme) => {
    expect(contrast(one, other, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(edges))("%s stands out from %s in %s", (one, other, theme) => {
    expect(contrast(one, other, theme)).toBeGreaterThanOrEqual(3);
  });

  it("the mark of today stands out by its edge where it does not by itself", () => {
    expect(contrast("on-today", "today", "light")).toBeGreaterThanOrEqual(3);
    expect(contrast("on-today", "page", "light")).toBeGreaterThanOrEqual(3);
    expect(contrast("today", "page", "dark")).toBeGreaterThanOrEqual(3);
  });

  it("the halo of the focus stands out from its line in light", () => {
    expect(contrast("halo", "focus", "light")).toBeGreaterThanOrEqual(3);
  });

  it("every colour of the list is checked, save what only decorates", () => {
    const named = [...css.matchAll(/--([\w-]+): (?:light-dark|#)/g)].map(([, name]) => name);
    const checked = new Set([...texts, ...edges].flatMap(([one, others]) => [one, ...others]));
    expect(named.filter((name) => name && !checked.has(name))).toEqual(["line", "halo"]);
  });
});
