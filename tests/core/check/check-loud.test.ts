import { describe, expect, it } from "vitest";
import { findExclamations, findShouting } from "../../../src/components/core/check/check-loud.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

function read(body: string, facts: object = {}) {
  const letter = readLetter(`Dear Ana,\n\n${body}\n\nKind regards,\nIda`, facts);
  if (!letter) throw new Error("Nothing is written.");
  return letter;
}

describe("exclamation marks", () => {
  function marks(body: string, facts: object = {}) {
    const letter = read(body, facts);
    return findExclamations({ kind: "exclamations", tooMany: 2 }, letter);
  }
  const mended = (body: string, facts: object = {}) =>
    marks(body, facts)
      .toReversed()
      .reduce(
        (text, { mend }) =>
          `${text.slice(0, mend?.range.start)}${mend?.text}${text.slice(mend?.range.end)}`,
        read(body, facts).text,
      )
      .split("\n")[2];

  it("one may be warmth", () => {
    expect(marks("Thank you!")).toEqual([]);
    expect(marks("Thank you. Bye.")).toEqual([]);
  });

  it("more are loud, in a row or apart", () => {
    expect(marks("Thank you!!").map(({ gaps }) => gaps)).toEqual([{ count: 2 }]);
    expect(marks("Tea! Bread!! Jam!").map(({ gaps }) => gaps)).toEqual([
      { count: 4 },
      { count: 4 },
      { count: 4 },
    ]);
    expect(marks("Tea! Bread！").map(({ gaps }) => gaps)).toEqual([{ count: 2 }, { count: 2 }]);
  });

  it("are marked where they stand, and mended with a full stop", () => {
    const text = read("Tea! Bread!!").text;
    expect(marks("Tea! Bread!!").map(({ say }) => say)).toEqual(["found", "found"]);
    expect(marks("Tea! Bread!!").map(({ range }) => text.slice(0, range?.end))).toEqual([
      "Dear Ana,\n\nTea!",
      "Dear Ana,\n\nTea! Bread!!",
    ]);
    expect(marks("Tea! Bread!!").map(({ range }) => range?.start)).toEqual([14, 21]);
    expect(mended("Tea! Bread!! Jam.")).toBe("Tea. Bread. Jam.");
  });

  it("of the greeting and the close do not count", () => {
    const letter = readLetter("Hello Ana!\n\nThank you!\n\nKind regards!\nIda", {});
    expect(letter && findExclamations({ kind: "exclamations", tooMany: 2 }, letter)).toEqual([]);
  });

  it("that belong to a name are none", () => {
    expect(marks("I like Yahoo! and Yahoo! likes me!", { company: "Yahoo!" })).toEqual([]);
    expect(marks("I want to be a Wow! guide!", { job: "Wow! guide" })).toEqual([]);
    expect(mended("Yahoo! is big! It is!", { company: "Yahoo!" })).toBe("Yahoo! is big. It is.");
    expect(marks("Do it, Ha!Ha!Ha is fun!", { company: "Ha!Ha!Ha" })).toEqual([]);
    expect(marks("Thank you! Bye!", { company: "Acme", job: "Baker" })).toHaveLength(2);
  });
});

describe("words in capitals", () => {
  function shouts(body: string, facts: object = {}) {
    const letter = read(body, facts);
    return findShouting({ kind: "shouting", loud: "so very thank you am do not" }, letter).map(
      ({ say, range, gaps }) => [say, letter.text.slice(range?.start, range?.end), gaps],
    );
  }
  const loud = (body: string, facts: object = {}) => shouts(body, facts).map(([, words]) => words);

  it.each([
    "I was at the NHS and the BBC.",
    "I took the A14 to work.",
    "A friend and I met.",
    "I liked UNESCOS.",
    "IT support and a Very kind So-and-so.",
    "So Very kind, thank you.",
    "I liked MacGREGORY and the EDUCATIONist.",
  ])("no shout: %s", (body) => {
    expect(loud(body)).toEqual([]);
  });

  it.each([
    ["It was SO good.", ["SO"]],
    ["It was SO VERY good.", ["SO VERY"]],
    ["It was SO good, VERY good.", ["SO", "VERY"]],
    ["THANK YOU", ["THANK YOU"]],
    ["I met the FRIENDLY cook.", ["FRIENDLY"]],
    ["I am GLADLY here.", []],
    ["It is so GLAD TO SO.", ["GLAD TO SO"]],
    ["TODAY I SO like it.", ["TODAY I SO"]],
    ["I AM here.", ["AM"]],
    ["SO AM I.", ["SO AM"]],
    ["I SEE A VERY big loom.", ["SEE A VERY"]],
    ["THANK I a YOU.", ["THANK", "YOU"]],
    ["I DON’T shout.", ["DON’T"]],
    ["I think YOU’LL see.", ["YOU’LL"]],
    ["It is SO In VERY good.", ["SO", "VERY"]],
    ["It is SO WiFI VERY good.", ["SO", "VERY"]],
    ["I WASN'T there.", ["WASN'T"]],
    ["It is VERY I think.", ["VERY"]],
  ])("%s: %j", (body, words) => {
    expect(loud(body)).toEqual(words);
  });

  it("are told once for each shout, as they are written", () => {
    expect(shouts("It was SO, VERY good.")).toEqual([["found", "SO, VERY", { found: "SO VERY" }]]);
  });

  it("that are a name are none, and part a shout", () => {
    expect(loud("I like VERY.", { company: "VERY" })).toEqual([]);
    expect(loud("I like VERY very much.", { company: "VERY" })).toEqual([]);
    expect(loud("SO VERY SO", { company: "VERY" })).toEqual(["SO", "SO"]);
  });

  it("of the greeting and the close are left alone", () => {
    const letter = readLetter("DEAR SO,\n\nThank you.\n\nTHANK YOU,\nIda", {});
    expect(letter && findShouting({ kind: "shouting", loud: "dear so thank" }, letter)).toEqual([]);
  });
});

it("a contraction is one shouted word", () => {
  const found = findShouting({ kind: "shouting", loud: "not never" }, read("I DON’T know."));
  expect(found.map(({ gaps }) => gaps)).toEqual([{ found: "DON’T" }]);
});

describe("a question mark with another", () => {
  const exclaimed = (body: string) =>
    findExclamations({ kind: "exclamations", tooMany: 2 }, read(body));

  it.each(["??", "?!", "!?", "???", "?!?!"])("is loud: %s", (marks) => {
    const [found, ...more] = exclaimed(`Is it red${marks} It is.`);
    expect(found).toMatchObject({ say: "doubled", gaps: { found: marks } });
    expect(found?.mend?.text).toBe("?");
    expect(more).toEqual([]);
  });

  it("is none where each stands alone", () => {
    expect(exclaimed("Is it red? Is it blue? It is!")).toEqual([]);
  });
});
