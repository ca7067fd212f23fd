import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/components/core/reading/check-mentions.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

/** Where a company is named in other capitals than its own; what is written right is left out. */
function miswritten(company: string, text: string): string[] {
  const letter = readLetter(text, {});
  if (!letter) throw new Error("Nothing is written.");
  return findMentions(letter, company, "ltd")
    .filter(({ fault }) => fault === "case")
    .map(({ start, end }) => text.slice(start, end));
}

describe("the capitals of a name", () => {
  it.each([
    ["IKEA", "I like Ikea.", ["Ikea"]],
    ["Siemens", "I like SIEMENS.", ["SIEMENS"]],
    ["Siemens", "I am here. The SIEMENS hall is big.", ["SIEMENS"]],
    ["Siemens", "SIEMENS hired me.", ["SIEMENS"]],
    ["Tarn Mill", "I like tarn mill.", ["tarn mill"]],
    ["Tarn Mill", "I like Tarn mill.", ["Tarn mill"]],
    ["Tarn Mill", "tarn mill is good.", ["tarn mill"]],
    ["Tarn Mill", "I work AT tarn mill.", ["tarn mill"]],
    ["iRobot", "I like Irobot’s hall.", ["Irobot’s"]],
    ["TESCO", "I like Tesco.", ["Tesco"]],
    ["AB CD", "I like Ab Cd.", ["Ab Cd"]],
  ])("%s has others than: %s", (company, text, found) => {
    expect(miswritten(company, text)).toEqual(found);
  });

  it.each([
    ["IKEA", "I like IKEA, and IKEA’s shelves."],
    ["Siemens", "I LIKE SIEMENS VERY MUCH."],
    ["Bank of Scotland", "I like Bank Of Scotland."],
    ["iRobot", "IRobot is big. I like iRobot."],
    ["Café Zoë", "I like Cafe Zoe."],
    ["Cafe Zoe", "I like Café Zoë’s mugs."],
    ["Levi's", "I like Levi, Levi’ and Levi's."],
    ["Acme", "Acme’ll be good to me."],
    ["Tarn Mill", "It is mine. Tarn Mill is good."],
  ])("%s may be written: %s", (company, text) => {
    expect(miswritten(company, text)).toEqual([]);
  });

  it("do not count where they were typed without any, or in nothing else", () => {
    expect(miswritten("adidas", "I like Adidas, ADIDAS and adidas.")).toEqual([]);
    expect(miswritten("tarn mill", "I like Tarn Mill.")).toEqual([]);
    expect(miswritten("NESTLE", "I like Nestle.")).toEqual([]);
    expect(miswritten("AB CDE", "I like Ab Cde.")).toEqual([]);
  });

  it("are missed in a word of everyday only where it is a name: after “at” and “join”", () => {
    expect(miswritten("Tesco", "I work at tesco.")).toEqual(["tesco"]);
    expect(miswritten("Tesco", "I am joining tesco.")).toEqual(["tesco"]);
    expect(miswritten("Target", "I am on target.")).toEqual([]);
    expect(miswritten("Next", "Next week is good. next is what?")).toEqual([]);
  });
});
