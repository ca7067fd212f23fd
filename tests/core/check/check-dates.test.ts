import { describe, expect, it } from "vitest";
import {
  datesIn,
  dayOf,
  isNoDay,
  isOfAnotherYear,
} from "../../../src/components/core/check/check-dates.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

function read(text: string, facts: object = {}) {
  const letter = readLetter(text, facts);
  if (!letter) throw new Error("Nothing is written.");
  return { letter, said: datesIn(letter.body) };
}
const in2026 = { sentOn: "2026-02-10" };
const noDays = (text: string, facts: object = in2026) => {
  const { letter, said } = read(`Dear Ana,\n\n${text}`, facts);
  return said
    .filter((one) => isNoDay(one, letter))
    .map(({ start, end }) => letter.text.slice(start, end));
};

describe("a date that no calendar has", () => {
  it.each([
    ["I come on Tuesday 30 February.", "Tuesday 30 February"],
    ["I come on 30 February.", "30 February"],
    ["I come on the 31st of June.", "31st of June"],
    ["I come by June 31.", "June 31"],
    ["I came in the rain, 31 November 2025.", "31 November 2025"],
    ["I come on Sunday 29 February.", "Sunday 29 February"],
    ["I came on 29 February 2025.", "29 February 2025"],
  ])("%s", (text, found) => {
    expect(noDays(text)).toEqual([found]);
  });

  it.each([
    "I come on Saturday 28 February.",
    "I came on 29 February 2024.",
    "I was born on 29 February.",
    "We planned 31 June weddings and 45 March fairs.",
    "I come on 31 May.",
    "I come on Friday the 31st.",
  ])("is not this: %s", (text) => {
    expect(noDays(text)).toEqual([]);
  });

  it("is not told where the year is not known, and could be", () => {
    expect(noDays("I come on Sunday 29 February.", {})).toEqual([]);
    expect(noDays("I come on 30 February.", {})).toEqual(["30 February"]);
  });
});

describe("the year of a date", () => {
  const dayIn = (text: string, facts: object = {}) => {
    const { letter, said } = read(text, facts);
    return said.map((one) => dayOf(one, letter));
  };

  it("is that of the notes, or of the letter's own head", () => {
    expect(dayIn("Dear Ana,\n\nI come on 3 March.", in2026)).toEqual(["2026-03-03"]);
    expect(dayIn("27 December 2026\n\nDear Ana,\n\nI come on 3 January.")).toEqual(["2027-01-03"]);
    expect(dayIn("27 December\n\nDear Ana,\n\nI come on 3 January.")).toEqual([null]);
  });

  it("is another where the sentence says so", () => {
    const told = (text: string) => {
      const { letter, said } = read(`Dear Ana,\n\n${text}`, in2026);
      return said.map((one) => isOfAnotherYear(one, dayOf(one, letter) ?? "2026-02-10", letter));
    };
    expect(told("In 2019 we opened, on Monday 4 March.")).toEqual([true]);
    expect(told("I came last year, on Monday 4 March.")).toEqual([true]);
    expect(told("I came on Monday 4 March 2019.")).toEqual([false]);
    expect(told("I came in 2019. I come on Monday 4 March.")).toEqual([false]);
    expect(told("We opened on Monday 4 March.")).toEqual([true]);
    expect(told("I came on Monday 4 October.")).toEqual([true]);
  });
});
