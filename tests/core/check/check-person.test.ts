import { describe, expect, it } from "vitest";
import { findPerson } from "../../../src/components/core/check/check-person.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "person",
  nobody: "sir madam team manager all both concern staff",
  nicknames: ["robert bob bobby", "elizabeth liz peggy", "michael mike mick"],
  ownNames: "mary marie",
} as const;

function check(text: string, ...interviewers: string[]) {
  const letter = readLetter(text, { interviewers });
  if (!letter) throw new Error("Nothing is written.");
  return findPerson(rule, letter);
}
const told = (text: string, ...people: string[]) => check(text, ...people).map(({ say }) => say);
const greeted = (greeting: string, ...people: string[]) =>
  check(`${greeting}\n\nThank you for tea.\n\nKind regards,\nIda`, ...people);
const heard = (greeting: string, ...people: string[]) =>
  greeted(greeting, ...people).map(({ say, gaps }) => [say, gaps]);

function mended(text: string, ...people: string[]) {
  return check(text, ...people).map(
    ({ mend }) =>
      mend && `${text.slice(0, mend.range.start)}${mend.text}${text.slice(mend.range.end)}`,
  );
}

describe("a greeting", () => {
  it.each([
    ["Dear Ana,"],
    ["Dear Ms Lee,"],
    ["My dear Ana,"],
    ["Hello Will,"],
    ["Dear Ana and team,"],
    ["Dear Ana or team,"],
    ["Dear team and Ana,"],
    ["Dear [name],"],
    ["Dear Mr ,"],
    ["Hi ,"],
  ])("%s is fine where no name is known", (greeting) => {
    expect(greeted(greeting)).toEqual([]);
  });

  it.each([
    ["Dear team,"],
    ["Dear hiring manager,"],
    ["Dear Sir or Madam,"],
    ["To whom it may concern,"],
    ["Good morning,"],
    ["Hello!"],
    ["Dear will,"],
    ["Dear Me,"],
    ["Dear Doctor,"],
    ["Dear Ana’s team,"],
  ])("%s speaks to nobody", (greeting) => {
    expect(heard(greeting)).toEqual([["nobody", { name: "" }]]);
    expect(heard(greeting, "Ana Reed", "Bo Lee")).toEqual([["nobody", { name: "Ana Reed" }]]);
  });

  it("to nobody is marked, and the first name that is known is offered", () => {
    const text = "Hello team,\n\nThank you [again] for tea.";
    expect(check(text).map(({ range }) => range)).toEqual([{ start: 0, end: 11 }]);
    expect(mended(text)).toEqual([undefined]);
    expect(mended(text, "Ana Reed", "Bo Lee")).toEqual([
      "Dear Ana Reed,\n\nThank you [again] for tea.",
    ]);
  });

  it("to all is fine where the letter names one of them", () => {
    const after = (greeting: string, body: string) =>
      told(`${greeting}\n\n${body}\n\nKind regards,\nAna`, "Dr Ana Reed");
    expect(after("Dear all,", "Thank you and Ana for tea.")).toEqual([]);
    expect(after("Dear all of the staff,", "Dr Reed made tea.")).toEqual([]);
    expect(after("Dear all,", "Thank you for tea.")).toEqual(["nobody"]);
    expect(after("Dear all,", "Dr Foster made tea.")).toEqual(["nobody"]);
    expect(after("Dear madam,", "Thank you and Ana for tea.")).toEqual(["nobody"]);
  });
});

describe("no greeting", () => {
  it.each([
    ["I liked how Mr Reed runs the loom."],
    ["I liked how Dr. Lee runs the loom."],
    ["I liked how Prof.  Lee runs the loom."],
    ["It was good, Maria, and warm."],
    ["It was good,Maria! And it was warm."],
    ["It was good,  Maria, and warm."],
    ["For this I thank you Maria, and all others."],
    ["Thanks Maria, it was good to see the loom."],
    ["Thank you Maria, it was good to see the loom."],
    ["For this many thanks Maria, and all others."],
    ["Maria, it was good to see the loom and the mill."],
  ])("is fine where somebody is called by name: %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ["It was good to see the loom."],
    ["The Mr who runs the loom is kind."],
    ["It was good, too, to see the loom."],
    ["Thanks, I liked the loom."],
    ["Yesterday, I saw the loom."],
    ["Last week, Tarn Mill was good to me."],
    ["It was good to see Leeds, and the loom."],
    ["It was good, and I, for one, liked it."],
    ["It was good to see the loom.\n\nOn Monday Ida wrote:\n> I liked how Mr Reed runs it."],
  ])("is told where nobody is: %s", (text) => {
    expect(check(text)).toEqual([{ say: "missing", range: null }]);
  });

  it("is fine where the letter names one who is known, and nobody else", () => {
    expect(told("It was good to see the loom with Ana.", "Ana Reed")).toEqual([]);
    expect(told("It was good to see the loom.", "Ana Reed")).toEqual(["missing"]);
    expect(told("It was good, Maria, and warm.", "Ana Reed")).toEqual(["missing"]);
  });

  it("is offered above the letter, below its subject", () => {
    expect(mended("It was good to see the loom.", "Ana Reed", "Bo Lee")).toEqual([
      "Dear Ana Reed,\n\nIt was good to see the loom.",
    ]);
    expect(mended("Subject: Thanks\n\nIt was good to see the loom.", "Ana Reed")).toEqual([
      "Subject: Thanks\n\nDear Ana Reed,\n\nIt was good to see the loom.",
    ]);
  });
});

describe("the name in a greeting", () => {
  it.each([
    ["Dear Ana,", "Ana Reed"],
    ["Dear Ms Reed,", "Ana Reed"],
    ["Dear Ana Smith,", "Ana Reed"],
    ["Dear Beth,", "Elizabeth Reed"],
    ["Dear Al,", "Alan Reed"],
    ["Dear Andy,", "Andrew Reed"],
    ["Dear Mick,", "Mike Reed"],
    ["Dear Bob,", "Robert Reed"],
    ["Dear Peggy,", "Elizabeth Reed"],
    ["Dear Julia,", "Юлия"],
    ["Dear Юлия,", "Julia Reed"],
    ["Dear Anna and Anne,", "Anna Reed"],
    ["Dear An,", "An Nguyen"],
    ["Dear Daniel,", "Dan Reed"],
    ["Dear Jonny,", "Jon Reed"],
  ])("%s fits %s", (greeting, person) => {
    expect(greeted(greeting, "Mo Otter", person)).toEqual([]);
  });

  it.each([
    ["Dear Anne,", "Anna Reed", "Anne", "Anna"],
    ["Dear Andrw,", "Andrew Reed", "Andrw", "Andrew"],
    ["Dear Ana Reid,", "Ana Reed", "Reid", "Reed"],
    ["Dear Юлиа,", "Юлия", "Юлиа", "Юлия"],
  ])("%s is no spelling of %s", (greeting, person, found, name) => {
    expect(heard(greeting, person)).toEqual([["spelled", { name, found }]]);
  });

  it("that is misspelled is marked, and mended alone", () => {
    const text = "Dear Anne Reed,\n\nThank you, Anne.";
    expect(check(text, "Anna Reed").map(({ range }) => range)).toEqual([{ start: 5, end: 9 }]);
    expect(mended(text, "Anna Reed")).toEqual(["Dear Anna Reed,\n\nThank you, Anne."]);
  });

  it.each([
    ["Dear Tom,", "Ana Reed", "Tom"],
    ["Dear Mr Tom Otter,", "Ana Reed", "Tom Otter"],
    ["Good day Tom,", "Ana Reed", "Tom"],
    ["Dear Bob,", "Ana Reed", "Bob"],
    ["Dear Tom,", "Andrew Reed", "Tom"],
    ["Dear Annabel,", "Andy Reed", "Annabel"],
    ["Dear N,", "Ana Reed", "N"],
  ])("%s is nobody who was met, %s", (greeting, person, found) => {
    expect(heard(greeting, person)).toEqual([["other", { name: person, found }]]);
  });

  it("of somebody else is marked, and not mended for the writer", () => {
    const [other] = greeted("Hello Tom Otter and team,", "Ana Reed");
    expect(other?.range).toEqual({ start: 6, end: 15 });
    expect(other?.mend).toBeUndefined();
  });
});
