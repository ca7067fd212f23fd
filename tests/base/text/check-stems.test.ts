import { beforeEach, describe, expect, it, vi } from "vitest";

type Stems = typeof import("../../../src/components/base/text/check-stems.ts");

let stems: Stems;

// Lists that were split once are kept; each test begins without any.
beforeEach(async () => {
  vi.resetModules();
  stems = await import("../../../src/components/base/text/check-stems.ts");
});

describe("all forms of a word have one stem:", () => {
  it.each([
    "bake bakes baked baking",
    "visit visits visited visiting",
    "stop stops stopped stopping",
    "call calls called calling",
    "miss misses missed missing",
    "class classes",
    "egg eggs",
    "pie pies",
    "programme programmes",
    "play plays played playing",
    "apply applies applied applying",
    "study studies studied studying",
    "hope hopes hoped hoping",
    "watch watches watched watching",
    "gym gyms",
    "rhythm rhythms",
    "oven ovens",
    "bakery bakeries",
    "shoe shoes",
    "type typed typing",
  ])("%s", (forms) => {
    expect(new Set(forms.split(" ").map(stems.stemOf)).size).toBe(1);
  });

  it.each([
    "be am is are was were been being",
    "have has had having",
    "do does did done doing",
    "go goes went gone going",
    "take takes took taken taking",
    "make makes made making",
    "give gave given",
    "speak spoke spoken",
    "tell tells told telling",
    "meet met meets meeting",
    "say said",
    "feel felt",
    "think thought",
    "find found",
    "hear heard",
    "bring brought",
    "build built",
    "lead led",
    "run ran running",
    "know knew known",
    "grow grew grown",
    "see sees saw seen seeing",
    "show shown",
    "get got gotten",
    "keep kept",
    "leave left",
    "hold held",
    "come comes came coming",
    "teach taught",
    "write writes wrote written writing",
    "begin began begun",
    "drive drove driven",
    "learn learnt learned",
    "person people persons",
    "use used uses using",
    "try tries tried trying",
    "pay pays paid paying",
    "agree agrees agreed agreeing",
  ])("%s, which follow no rule", (forms) => {
    expect(new Set(forms.split(" ").map(stems.stemOf)).size).toBe(1);
  });

  it.each([
    "organise organize organised organized organises organizes organising organizing",
    "organisation organization organisations organizations",
    "realise realize",
    "analyse analyze analysed analyzing",
    "colour color colours colored coloured",
    "honour honor honouring honoring",
    "neighbour neighbor",
    "travelled traveled travelling traveling travel",
  ])("%s, British or American", (forms) => {
    expect(new Set(forms.split(" ").map(stems.stemOf)).size).toBe(1);
  });
});

describe("a stem", () => {
  it.each([
    ["organized", "organis"],
    ["ovens", "oven"],
    ["bakeries", "bakeri"],
    ["happy", "happi"],
    ["people", "person"],
    ["went", "go"],
  ])("of %s is %s", (word, stem) => {
    expect(stems.stemOf(word)).toBe(stem);
  });

  it.each([
    ["string", "an -ing without a vowel before it"],
    ["need", "an -eed"],
    ["shred", "an -ed without a vowel before it"],
    ["focus", "an -us"],
    ["analysis", "an -is"],
    ["gas", "a short word"],
    ["toy", "a y after a vowel"],
    ["holiday", "a y after a vowel, in a longer word"],
    ["hour", "an -our that is no ending"],
    ["four", "an -our that is no ending"],
    ["pizzeria", "an iz before another letter"],
    ["singer", "an ing within"],
    ["edit", "an ed within"],
    ["essay", "an es within"],
    ["iesol", "an ies within"],
    ["during", "a small word"],
    ["hers", "a small word"],
    ["because", "a small word"],
    ["very", "a small word"],
    ["", "nothing"],
  ])("of %j is the word itself: %s", (word) => {
    expect(stems.stemOf(word)).toBe(word);
  });

  it("is not looked for in what is too long to be a word", () => {
    expect(stems.stemOf(`${"ab".repeat(19)}cs`)).toBe(`${"ab".repeat(19)}c`);
    expect(stems.stemOf(`${"ab".repeat(19)}acs`)).toBe(`${"ab".repeat(19)}acs`);
  });
});

describe("a word says nothing by itself", () => {
  it.each(
    (
      "a about i them this could should more every during while since really always back " +
      "everything lot bit go went gone was having does gotten"
    ).split(" "),
  )("%s", (word) => {
    expect(stems.isSmall(word)).toBe(true);
  });

  it.each("oven bake weaver people took one".split(" "))("but %s does not", (word) => {
    expect(stems.isSmall(word)).toBe(false);
  });
});

it.each([
  ["Zoë", "zoe"],
  ["ÉLÉONORE", "eleonore"],
  ["Nguyễn", "nguyen"],
  ["OVEN’S", "oven’s"],
  ["Łódź", "łodz"],
  ["", ""],
])("%j without accents and capitals is %j", (word, folded) => {
  expect(stems.fold(word)).toBe(folded);
});

describe("a list of words", () => {
  it("has each of them", () => {
    expect([...stems.wordsIn("good great great")]).toEqual(["good", "great"]);
    expect([...stems.stemsIn("ovens baking")]).toEqual(["oven", "bak"]);
  });

  it("is split once, however often it is asked for", () => {
    expect(stems.wordsIn("good great")).toBe(stems.wordsIn("good great"));
    expect(stems.stemsIn("good great")).toBe(stems.stemsIn("good great"));
  });

  it("is not taken for another one", () => {
    expect(stems.wordsIn("good great")).not.toEqual(stems.wordsIn("good"));
    expect(stems.stemsIn("good great")).not.toEqual(stems.stemsIn("good"));
  });
});
