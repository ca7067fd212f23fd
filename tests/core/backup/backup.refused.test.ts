import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  format,
  mostBytes,
  type ReadFile,
  readBackup,
  writeBackup,
} from "../../../src/components/core/backup/backup.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";

const savedAt = 1_700_000_000_000;
const you = JSON.stringify({ version: 1, name: "Sam Rivera", region: "en-GB" });
const baker = JSON.stringify({ ...emptyInterview, job: "Baker", topics: "ovens", keptAt: 1 });

const whyOf = (file: ReadFile) => (file.kind === "refused" ? file.why : file.kind);

const good = JSON.parse(writeBackup({ "interview:first": baker, you }, savedAt)) as {
  records: Record<string, Record<string, unknown>>;
};
const withRecord = (name: string, fields: object) =>
  JSON.stringify({ ...good, records: { ...good.records, [name]: fields } });
const interview = JSON.parse(baker) as object;

/** Files that are no copy, and why. */
const refused: readonly (readonly [name: string, text: string, why: string])[] = [
  ["nothing", "", "foreign"],
  ["a shopping list", "milk, flour", "foreign"],
  ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000", "foreign"],
  ["a web page", "<!doctype html><script>alert(1)</script>", "foreign"],
  ["JSON of another program", '{"format":"calendar","version":1}', "foreign"],
  ["null", "null", "foreign"],
  ["a number", "1e999", "foreign"],
  ["a list", "[]", "foreign"],
  ["a text in UTF-16", '{\u0000"\u0000', "foreign"],
  ["a copy without records", JSON.stringify({ format, version: 1, savedAt }), "broken"],
  ["records that are a list", JSON.stringify({ ...good, records: [] }), "broken"],
  ["a record that is a text", JSON.stringify({ ...good, records: { you: "Sam" } }), "broken"],
  ["a record that is null", JSON.stringify({ ...good, records: { you: null } }), "broken"],
  ["asWritten that is a number", JSON.stringify({ ...good, asWritten: { you: 1 } }), "broken"],
  ["a text that is empty", JSON.stringify({ ...good, asWritten: { you: "" } }), "broken"],
  ["no moment", JSON.stringify({ ...good, savedAt: "yesterday" }), "broken"],
  ["an interview without a job", withRecord("interview:a", { ...interview, job: 1 }), "broken"],
  [
    "an interview of people that are none",
    withRecord("interview:a", { ...interview, interviewers: [1] }),
    "broken",
  ],
  [
    "an impossible approach",
    withRecord("interview:a", { ...interview, approach: "wild" }),
    "broken",
  ],
  ["a day that is none", withRecord("interview:a", { ...interview, archivedOn: "soon" }), "broken"],
  [
    "a region with a tag in it",
    withRecord("you", { version: 1, name: "", region: "en-<b>" }),
    "broken",
  ],
  ["a key of somebody else", withRecord("theme", interview), "foreign"],
  ["a key that is none", withRecord("", interview), "foreign"],
  [
    "a text under a key of somebody else",
    JSON.stringify({ ...good, asWritten: { theme: "x" } }),
    "foreign",
  ],
  [
    "a key that only ends like one of ours",
    JSON.stringify({ ...good, asWritten: { "an unreadable:you": "x" } }),
    "foreign",
  ],
  ["a copy of a later version", JSON.stringify({ ...good, version: 2 }), "newer"],
  [
    "an interview of a later version",
    withRecord("interview:a", { ...interview, version: emptyInterview.version + 1 }),
    "newer",
  ],
  [
    "__proto__ as a field",
    `{"__proto__":{"polluted":1},${JSON.stringify(good).slice(1)}`,
    "unsafe",
  ],
  [
    "__proto__ in a record",
    JSON.stringify(good).replace('"job":', '"\\u005f_proto__":{"polluted":1},"job":'),
    "unsafe",
  ],
  [
    "__proto__ in a draft",
    withRecord("interview:a", { ...interview, drafts: JSON.parse('{"a":{"__proto__":1}}') }),
    "unsafe",
  ],
  ["100,000 lists in each other", "[".repeat(100_000), "too-deep"],
  ["100,000 objects in each other", '{"a":'.repeat(100_000), "too-deep"],
  [
    "a draft of 50 levels",
    withRecord("interview:a", {
      ...interview,
      drafts: { a: JSON.parse(`${"[".repeat(50)}${"]".repeat(50)}`) },
    }),
    "too-deep",
  ],
  ["one level more than a copy may have", `${"[".repeat(41)}${"]".repeat(41)}`, "too-deep"],
  ["as many levels as a copy may have", `${"[".repeat(40)}${"]".repeat(40)}`, "foreign"],
  ["many lists, none in another", `[${"[],{},".repeat(50)}0]`, "foreign"],
  ["brackets in a text", JSON.stringify({ a: `\\"${"[".repeat(50)}` }), "foreign"],
  ["brackets in a text that breaks off", `"\\"${"{[".repeat(50)}`, "foreign"],
  ["more than 10 MB", " ".repeat(mostBytes + 1), "too-large"],
  ["10 MB", " ".repeat(mostBytes), "foreign"],
];

describe("what is no copy", () => {
  it.each(refused)("is refused whole: %s", (_, text, why) => {
    expect(whyOf(readBackup(text))).toBe(why);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("is refused at whatever character a copy breaks off", () => {
    const whole = writeBackup({ "interview:first": baker, you }, savedAt).trimEnd();
    for (let end = 0; end < whole.length; end++) {
      const begun = whole.slice(0, end);
      expect(whyOf(readBackup(begun)), begun).toBe(begun.includes(format) ? "broken" : "foreign");
    }
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expect(["refused", "copy"]).toContain(readBackup(text).kind);
      }),
    );
  });

  it("is not an old copy: a byte order mark and other spaces are let pass", () => {
    expect(readBackup(`\uFEFF${JSON.stringify(good)}\n\n`).kind).toBe("copy");
    const marked = { "unreadable:you": "\uFEFF" };
    expect(readBackup(JSON.stringify({ ...good, asWritten: marked }))).toMatchObject({
      texts: marked,
    });
  });
});
