import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CallFacts,
  countWords,
  gapsIn,
  reasonText,
  type ScriptRow,
  sayFirst,
  writeScript,
} from "../../../src/components/core/call/call.ts";
import claims from "../../../src/content/en/advice/claims.json" with { type: "json" };
import { reasons } from "../../../src/content/en/calls/call-reasons.ts";
import {
  answerCards,
  callHints,
  scriptRows,
  voicemailRows,
} from "../../../src/content/en/calls/call-script.ts";
import { everyKnown, reads } from "./some-calls.ts";

const rows: readonly ScriptRow[] = [
  { id: "hello", says: ["Hello {name}, I am {you}.", "Hello, I am {you}."], advice: ["A6"] },
  { id: "early", reasons: ["early"], says: ["I know."], advice: [], ours: true },
];
const all: readonly ScriptRow[] = [...scriptRows, ...voicemailRows];

describe("a script", () => {
  it("says the first wording of which everything is known", () => {
    const written = (known: CallFacts["known"]) => writeScript(rows, { reason: "early", known });
    expect(written({ name: "Ines", you: "Lena" })).toEqual([
      { id: "hello", text: "Hello Ines, I am Lena.", advice: ["A6"], isOurs: false },
      { id: "early", text: "I know.", advice: [], isOurs: true },
    ]);
    expect(written({ name: " ", you: "Lena" })[0]?.text).toBe("Hello, I am Lena.");
    expect(written({})[0]?.text).toBe("Hello, I am {you}.");
  });

  it("has a line of its own for one reason only where that is the reason", () => {
    expect(writeScript(rows, { reason: "no-date", known: {} }).map(({ id }) => id)).toEqual([
      "hello",
    ]);
  });

  it("stands on one line and looks into nothing that was typed", () => {
    const says = ["Hello {name}, I am {you}."];
    expect(sayFirst(says, { name: " Ines\n\tDuarte ", you: "{name} $& $1" })).toBe(
      "Hello Ines Duarte, I am {name} $& $1.",
    );
    expect(sayFirst(["{constructor} {toString}"], {})).toBe("{constructor} {toString}");
  });

  it("never throws, whatever is known", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.string(), (known, reason) => {
        const facts = { reason, known } as unknown as CallFacts;
        expect(writeScript(all, facts).every(({ text }) => typeof text === "string")).toBe(true);
      }),
    );
    expect(sayFirst([], {})).toBe("");
  });
});

describe("a reason that was typed", () => {
  it.each([
    ["I like bread.", "I like bread"],
    ["Because the team was kind …", "the team was kind"],
    ["  because\nI can learn!", "I can learn"],
    ["", ""],
  ])("%j ends the sentence as %j", (typed, said) => {
    expect(reasonText(typed)).toBe(said);
  });
});

describe("the words of the script", () => {
  it.each(reasons)("read well for $reason, with every mixture of what is known", ({ reason }) => {
    for (const known of everyKnown(all.flatMap(({ says }) => says.flatMap(gapsIn)))) {
      for (const { text, id } of writeScript(all, { reason, known })) reads(text, id);
      for (const { says, id } of answerCards) reads(sayFirst(says, known), id);
    }
  });

  it.each(reasons)("ask something for $reason: name, interview, interest, a question", (row) => {
    const known = { ...callHints, name: "Ines Duarte" };
    const text = writeScript(scriptRows, { reason: row.reason, known })
      .map((line) => line.text)
      .join(" ");
    expect(text).toMatch(/^Hello Ines Duarte, my name is \(your name\)\. You interviewed me/);
    expect(text).toContain("still very interested");
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toMatch(/Thank you for your time\.$/);
  });

  it.each(reasons)("fit into 20 seconds of voicemail for $reason", ({ reason }) => {
    const known = {
      ...{ you: "Lena Brandt", name: "Ines Duarte", job: "Head of the night shift" },
      ...{ day: "Wednesday 19 November 2025", phone: "0160 555 12 34 567" },
    };
    for (const one of [known, callHints]) {
      const lines = writeScript(voicemailRows, { reason, known: one });
      expect(countWords(lines.map(({ text }) => text).join(" "))).toBeLessThanOrEqual(50);
    }
  });

  it("are each cited, or marked as ours", () => {
    const ids = new Set(claims.map(({ id }) => id));
    for (const row of [...all, ...answerCards, ...reasons]) {
      expect(row.advice.filter((claim) => !ids.has(claim))).toEqual([]);
      expect(row.advice.length > 0 || ("ours" in row && row.ours), JSON.stringify(row)).toBe(true);
    }
  });
});
