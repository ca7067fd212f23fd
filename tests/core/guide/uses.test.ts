import { describe, expect, it } from "vitest";
import { adviceIn, idsIn, placesById } from "../../../src/components/core/guide/uses.ts";

const lesson = `Call them. <Says ids="A4 D7" /> Wait. <Says ids="A4" />

<Disagreement id="X2" />`;

describe("where the ledger is used", () => {
  it("finds each id that a lesson cites or shows, once", () => {
    expect(idsIn(lesson)).toEqual(["A4", "D7", "X2"]);
  });

  it("finds nothing in prose that only talks of ids", () => {
    expect(idsIn("A4 and D7 are claims, and X2 is a disagreement.")).toEqual([]);
  });

  it("finds each id that rows of a tool cite, however deep, once", () => {
    const rows = [{ advice: ["A6"] }, { replies: [{ advice: ["D7", "A6"], says: ["B4"] }] }];
    expect(adviceIn(rows)).toEqual(["A6", "D7"]);
    expect(adviceIn("A6")).toEqual([]);
  });

  it("lists for each id the places that use it, in their order and once", () => {
    const places = placesById([
      { href: "/one/", title: "One", ids: ["A4", "A4", "X2"] },
      { href: "/two/", title: "Two", ids: ["A4"] },
    ]);
    expect(places.get("A4")?.map(({ title }) => title)).toEqual(["One", "Two"]);
    expect(places.get("X2")?.map(({ href }) => href)).toEqual(["/one/"]);
    expect(places.has("D7")).toBe(false);
  });
});
