import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterColon,
  asOwnSentences,
  calm,
  isNoAnswer,
} from "../../../src/components/core/phrasing/calm.ts";

describe("an answer typed in haste is calm", () => {
  it.each([
    ["I LOVE PEOPLE!!", "I love people."],
    ["I said nothing but i take on too much", "I said nothing but I take on too much"],
    ["i dont give up", "I don't give up"],
    ["When will you decide??", "When will you decide?"],
    ["speak polish and english", "speak Polish and English"],
    ["can start monday", "can start Monday"],
    ["hgv licence", "HGV licence"],
    ["NHS and BBC", "NHS and BBC"],
    ["i.e. at night", "i.e. at night"],
    ["wait...", "wait…"],
  ])("%j becomes %j", (typed, calmed) => {
    expect(calm(typed)).toBe(calmed);
  });

  it("and calm again is the same", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(calm(calm(text))).toBe(calm(text));
      }),
    );
  });
});

describe("an answer in its own words", () => {
  it.each([
    ["i call the nurse. i stay with them", "I call the nurse. I stay with them."],
    ["because my mum was ill", "My mum was ill."],
    ["that I can work nights", "I can work nights."],
    ["- the oven\n- the starts", "The oven. The starts."],
  ])("%j stands as %j", (typed, said) => {
    expect(asOwnSentences(typed)).toBe(said);
  });

  it.each([
    ["The rota is new.", "the rota is new"],
    ["is there parking", "is there parking?"],
    ["one: two", ""],
    ["First. Second.", ""],
    ["see https://example.com", ""],
  ])("%j stands after a colon as %j", (typed, said) => {
    expect(afterColon(typed)).toBe(said);
  });

  it.each(["nothing", "Not much really", "idk we just talked", "n/a", "they didn't say"])(
    "%j says nothing",
    (typed) => {
      expect(isNoAnswer(typed)).toBe(true);
      expect(isNoAnswer(`${typed} of note about the oven`)).toBe(/^idk/.test(typed));
    },
  );
});
