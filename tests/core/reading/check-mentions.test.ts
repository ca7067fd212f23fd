import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/components/core/reading/check-mentions.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

/** Where a company is named in a text, each place with its fault after a colon, if it has one. */
function named(company: string, text: string, facts: object = {}): string[] {
  const letter = readLetter(text, facts);
  if (!letter) throw new Error("Nothing is written.");
  return findMentions(letter, company, "ltd group bakery").map(({ start, end, fault }) =>
    [text.slice(start, end), ...(fault ? [fault] : [])].join(": "),
  );
}

describe("a company is named", () => {
  it.each([
    ["Acme", "I like Acme, and Acme’s bread.", ["Acme", "Acme’s"]],
    ["Acme", "It was Acme. Acme it is.", ["Acme", "Acme"]],
    ["Acme Ltd", "I like Acme.", ["Acme"]],
    ["Acme Bakery Group Ltd", "I like Acme and Acme Group.", ["Acme", "Acme"]],
    ["Group", "I like Group.", ["Group"]],
    ["The", "I read The.", ["The"]],
    ["Ernst & Young", "I like Ernst and Young.", ["Ernst and Young"]],
    ["Ernst and Young", "I like Ernst & Young.", ["Ernst & Young"]],
    ["The Body Shop", "I like the Body Shop.", ["Body Shop"]],
    ["The Body Shop", "I like The Body Shop.", ["Body Shop"]],
    ["Harbour Lane Mill", "I like Harbour Lane Mill.", ["Harbour Lane Mill"]],
    ["7-Eleven", "I like 7-Eleven.", ["7-Eleven"]],
  ])("%s: %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it("not where it is unknown, or another is named", () => {
    expect(named("", "I like Acme.")).toEqual([]);
    expect(named("&", "I like Acme and bread.")).toEqual([]);
    expect(named("Tarn", "I like Acme.")).toEqual([]);
  });

  it.each([
    ["Harbour Lane Mill", "I like Harbour.", ["Harbour"]],
    ["Harbour Lane Mill", "I like Harbour Lane.", ["Harbour Lane"]],
    ["Harbour Lane Mill", "I like the harbour lane.", []],
    ["All About Bread", "It is for all. All is well.", []],
    ["All About Bread", "I like All About.", []],
  ])("by its first words, as a name: %s in %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it("by its first words, also where small words follow", () => {
    expect(named("Bank of Scotland", "I like the Bank of old.")).toHaveLength(1);
  });

  it.each([
    ["Write to ida@acme.org."],
    ["Write to acme@mill.org."],
    ["Look at www.acme and acme.org."],
    ["Look at mill/acme or acme://mill."],
    ["Look at my_acme or acme_mill."],
  ])("not in an address: %s", (text) => {
    expect(named("Acme", text)).toEqual([]);
  });

  it("at the end of a sentence, or before a sign that stands alone", () => {
    expect(named("Acme", "I like Acme @ night.")).toEqual(["Acme"]);
    expect(named("Acme", "I like Acme _ and it.")).toEqual(["Acme"]);
    expect(named("Acme", "I like Acme.\nI do.")).toEqual(["Acme"]);
    expect(named("Acme", "I like Acme: it is good.")).toEqual(["Acme"]);
  });
});

describe("a name of one word is misspelled", () => {
  it.each([
    ["Siemens", "I like Simens.", ["Simens: spelled"]],
    ["Boots", "I read books.", []],
    ["Boots", "I make eBoots.", []],
    ["Siemens", "Siemnes is good.", ["Siemnes: spelled"]],
    ["Boots", "I wear boots. Books are good.", ["boots"]],
    ["Boots", "I like Books.", ["Books: spelled"]],
    ["Sainsbury's", "I like Sainsburys.", ["Sainsburys: spelled"]],
  ])("%s: %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it("is no slip where the word is a person, the job or a topic", () => {
    const said = (facts: object) => named("Boots", "I like Books.", facts);
    expect(said({ interviewers: ["Ana Books"] })).toEqual([]);
    expect(said({ job: "Books editor" })).toEqual([]);
    expect(said({ topics: ["bread", "old books"] })).toEqual([]);
    expect(said({ topics: ["bread"], job: "Baker", interviewers: ["Ana"] })).toEqual([
      "Books: spelled",
    ]);
  });
});

describe("a name of more words is misspelled", () => {
  const mill = "Harbour Lane Mill";
  it.each([
    [mill, "I like Harbor Lane Mill.", ["Harbor Lane Mill: spelled"]],
    [mill, "I like Harbour Lanes Mill.", ["Harbour Lanes Mill: spelled"]],
    [mill, "I like Harbor Lanes Mill.", ["Harbor Lanes Mill: spelled"]],
    [mill, "I like Harbour Lane Mil", ["Harbour Lane Mil: spelled"]],
    [mill, "I like harbor Lane mill.", ["harbor Lane mill: spelled"]],
    [mill, "I like the harbor lane mill.", []],
    [mill, "I like Harbor Lanes Mills.", []],
    [mill, "I like Harbor Old Mill.", []],
    ["Fox Lane", "I like Fix Lane.", ["Fix Lane: spelled"]],
    ["Fox Lane", "I like Foxy Lane.", ["Foxy Lane: spelled"]],
    ["Fox Lane", "I like Fee Lane.", []],
    ["Ox Lane", "I like Ax Lane.", []],
  ])("by slips beside a word that is right: %s in %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it.each([
    ["The Body Shop", "I like the Bodyshop.", ["Bodyshop: spelled"]],
    ["The Body Shop", "I like the bodyshop.", ["bodyshop: spelled"]],
    ["Tarn Mill", "I like a treadmill.", []],
  ])("written as one: %s in %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it.each([
    [mill, "I like Harbour Mill.", ["Harbour Mill: spelled"]],
    [mill, "I like Lane Mill.", ["Lane Mill: spelled"]],
    [mill, "Lane Mill is good.", ["Lane Mill: spelled"]],
    [mill, "I like the Lane and its Mill.", []],
    [mill, "I like the harbour mill.", []],
    [mill, "I like the Harbour mill.", ["Harbour"]],
    [mill, "I like Lane Harbour Mill.", ["Harbour"]],
    ["Bank of Old Scotland", "I like Bank of Scotland.", ["Bank of Scotland: spelled"]],
    ["Tarn Mill", "I like Mill Road.", []],
  ])("with a word left out: %s in %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it("without its own “The” after “at” and “join”", () => {
    expect(named("The Body Shop", "I buy at Body Shop.")).toEqual(["Body Shop: spelled"]);
    expect(named("The Body Shop", "I am joining Body Shop.")).toEqual(["Body Shop: spelled"]);
    expect(named("The Body Shop", "I buy at the Body Shop.")).toEqual(["Body Shop"]);
    expect(named("The Body Shop", "I like Body Shop bags.")).toEqual(["Body Shop"]);
    expect(named("Body Shop", "I buy at Body Shop.")).toEqual(["Body Shop"]);
  });
});

it("what a company is beside its name may be left out, and the rest is spelled alike", () => {
  expect(named("Tarn Mill Ltd", "I was at tarn mill.")).toEqual(["tarn mill: case"]);
  expect(named("Tarn Mill Group Ltd", "I was at tarn mill.")).toEqual(["tarn mill: case"]);
  expect(named("Ltd", "I like Ltd.")).toEqual(["Ltd"]);
});

describe("a name does not go on over the end of a sentence", () => {
  it.each([
    ["Harbour Lane Mill", "It is by Harbour. Mill Lane is near.", ["Harbour"]],
    ["Harbour Mill", "I was at Harbour. Mills are good.", ["Harbour"]],
    ["Tarn Mill", "I like Tarn. MILL is big.", ["Tarn"]],
  ])("%s: %s", (company, text, places) => {
    expect(named(company, text)).toEqual(places);
  });

  it("save where it has a stop of its own", () => {
    expect(named("Wow! Bread", "I like Wow! Bread.")).toEqual(["Wow! Bread"]);
    expect(named("Wow! Bread", "I like Wow Bread.")).toEqual(["Wow Bread"]);
  });
});
