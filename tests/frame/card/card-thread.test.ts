import { describe, expect, it } from "vitest";
import { threadOf } from "../../../src/components/frame/card/card-thread.ts";

const rings = (svg: string) => svg.match(/<circle/g)?.length ?? 0;
const dotted = (svg: string) => svg.includes("stroke-dasharray");
const lines = (svg: string) => svg.match(/<path d="M\d/g)?.length ?? 0;

describe("the thread of a card", () => {
  it("has one diamond, wherever the page stands", () => {
    for (const knot of [1, 5, 11]) {
      expect(threadOf({ knot, of: 11 }).match(/fill="#f4b740"/g)).toHaveLength(1);
    }
  });

  it("begins at the first step and is dotted from there", () => {
    const svg = threadOf({ knot: 1, of: 11 });
    expect(lines(svg)).toBe(1);
    expect(dotted(svg)).toBe(true);
  });

  it("ends at the last step, solid up to it", () => {
    const svg = threadOf({ knot: 11, of: 11 });
    expect(lines(svg)).toBe(1);
    expect(dotted(svg)).toBe(false);
  });

  it("draws no knot that nobody sees", () => {
    expect(rings(threadOf({ knot: 1, of: 100 }))).toBeLessThan(6);
    expect(rings(threadOf({ knot: 2, of: 3 }))).toBe(2);
    expect(rings(threadOf({ knot: 1, of: 1 }))).toBe(0);
  });
});
