import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addCopy,
  compareCopy,
  countInterviews,
  format,
  type ReadFile,
  readBackup,
  replaceByCopy,
  type Texts,
  writeBackup,
} from "../../../src/components/core/backup/backup.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { otherTextsOf } from "../../../src/components/core/record/merge-interview.ts";
import { someInterview } from "../record/some-interview.ts";

const savedAt = 1_700_000_000_000;
const you = JSON.stringify({ version: 1, name: "Sam Rivera", region: "en-GB" });
const baker = JSON.stringify({ ...emptyInterview, job: "Baker", topics: "ovens", keptAt: 1 });

const textsOf = (file: ReadFile): Texts | null => (file.kind === "copy" ? file.texts : null);

/** A device: interviews, some of them texts that cannot be read, the reader's name, and keys that no copy holds. */
const someText = fc.oneof(
  { weight: 4, arbitrary: someInterview.map((one) => JSON.stringify(one)) },
  { weight: 1, arbitrary: someInterview.map((one) => JSON.stringify(one, null, 2)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
);
const someId = fc.oneof(fc.constantFrom("first", "__proto__", "constructor", ""), fc.uuid());
const someDevice = fc
  .tuple(fc.array(fc.tuple(someId, someText), { maxLength: 6 }), fc.boolean())
  .map(
    ([all, named]): Texts => ({
      ...Object.fromEntries(all.map(([id, text]) => [`interview:${id}`, text])),
      ...(named && { you }),
      theme: "dark",
      current: "first",
    }),
  );

const written = (kept: Texts) =>
  Object.fromEntries(
    Object.entries(kept).filter(([name]) => name !== "theme" && name !== "current"),
  );

describe("a copy", () => {
  it("brings back every text to the letter, on an empty device and on any other", () => {
    fc.assert(
      fc.property(someDevice, someDevice, (kept, other) => {
        const texts = textsOf(readBackup(writeBackup(kept, savedAt))) ?? {};
        expect(texts).toEqual(written(kept));
        const after = { ...other, ...replaceByCopy(texts, other) };
        const left = Object.entries(after).filter(([, text]) => text !== undefined);
        expect(written(Object.fromEntries(left) as Texts)).toEqual(written(kept));
      }),
      { numRuns: 100 },
    );
  });

  it("is the same file for the same texts, before and after it was loaded", () => {
    fc.assert(
      fc.property(someDevice, (kept) => {
        const file = writeBackup(kept, savedAt);
        expect(writeBackup(textsOf(readBackup(file)) ?? {}, savedAt)).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  it("brings back a record with a field that a copy may not have", () => {
    const odd = `${baker.slice(0, -1)},"drafts":{"letter":[{"__proto__":0}]}}`;
    const record = JSON.stringify(JSON.parse(odd));
    const file = writeBackup({ "interview:first": record }, savedAt);
    expect(textsOf(readBackup(file))).toEqual({ "interview:first": record });
  });

  it("can be read by a person, and has no setting of this device", () => {
    const file = writeBackup(
      { you, "interview:first": baker, theme: "dark", backup: "1", "my interview:a": baker },
      savedAt,
    );
    expect(Object.keys(JSON.parse(file).records)).toEqual(["interview:first", "you"]);
    expect(JSON.parse(file)).toEqual({
      format,
      version: 1,
      savedAt,
      records: { "interview:first": JSON.parse(baker), you: JSON.parse(you) },
      asWritten: {},
    });
  });
});

describe("what loading would do", () => {
  const kept = { "interview:a": baker, "interview:b": "old", you, theme: "dark" };
  const copy = { "interview:a": baker, "interview:b": "new", "interview:c": baker };

  it("is counted beforehand", () => {
    expect(countInterviews(kept)).toBe(2);
    expect(compareCopy({ theme: "light" }, kept)).toMatchObject({ added: [], changed: [] });
    expect(compareCopy(copy, kept)).toEqual({
      added: ["interview:c"],
      changed: ["interview:b"],
      same: ["interview:a"],
      here: ["you"],
    });
  });

  it("adds what is new, and puts together what differs, with both texts", () => {
    const other = JSON.stringify({
      ...emptyInterview,
      job: "Baker",
      company: "Harbour Bread",
      topics: "the early shift",
      keptAt: 2,
    });
    const after = addCopy({ "interview:a": other, "interview:c": baker }, kept);
    expect(Object.keys(after)).toEqual(["interview:c", "interview:a"]);
    const joined = JSON.parse(after["interview:a"] ?? "{}");
    expect(joined).toMatchObject({ company: "Harbour Bread", topics: "the early shift" });
    expect(otherTextsOf(joined)).toEqual([{ path: ["topics"], text: "ovens" }]);
  });

  it("touches nothing that cannot be put together", () => {
    expect(addCopy({ "interview:b": "new", you: you.replace("Sam", "Kim") }, kept)).toEqual({
      "interview:b": "old",
      you,
    });
  });

  it("replaces what is here, and no key of anybody else", () => {
    expect(replaceByCopy(copy, kept)).toEqual({ ...copy, you: undefined });
  });
});
