import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarFileName,
  clean,
  escapeText,
  foldLine,
} from "../../../src/components/base/calendar-file/ics-text.ts";
import { someText } from "../calendar/some-events.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

describe("a cleaned text", () => {
  it.each([
    ["ends lines in one way", "a\r\nb\rc\nd\u0085e\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng"],
    ["has no control characters", "a\u0000\u0007\u000b\u001f\u007f\u0080\u009fb", "ab"],
    ["keeps its tabs", "a\tb", "a\tb"],
    ["has no half characters", "a\ud83db\udc00", "a\ufffdb\ufffd"],
    ["keeps its direction", "\u202eab\u202c", "\u202eab\u202c"],
    ["keeps the spaces around it", "  a ", "  a "],
    ["may be empty", "", ""],
  ])("%s", (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it("loses no character that can be seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const seen = (characters: string) => [...characters.replace(/[\p{C}\p{Z}]/gu, "")];
        expect(seen(clean(text))).toEqual(seen(text.toWellFormed()));
      }),
    );
  });

  it("stays as it is when it is cleaned again", () => {
    fc.assert(fc.property(someText, (text) => clean(clean(text)) === clean(text)));
  });
});

it("an escaped text has no line end and no bare separator, and reads back", () => {
  const meant: Record<string, string> = { n: "\n", "\\": "\\", ";": ";", ",": "," };
  fc.assert(
    fc.property(someText, (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(escaped.replace(/\\./g, "")).not.toMatch(/[\\;,]/);
      expect(escaped.replace(/\\(.)/g, (_, letter: string) => meant[letter] ?? "?")).toBe(
        clean(text),
      );
    }),
  );
  expect(escapeText("a;b,c\\d\n")).toBe("a\\;b\\,c\\\\d\\n");
});

describe("a folded line", () => {
  it("reads back, in lines of up to 75 octets, and none is cut without need", () => {
    fc.assert(
      fc.property(someText.map(escapeText), (line) => {
        const lines = foldLine(line).split("\r\n");
        expect(lines.pop()).toBe("");
        expect(lines.filter((part) => octets(part) > 75)).toEqual([]);
        expect(lines.filter((part) => !part.isWellFormed())).toEqual([]);
        expect(lines.map((part, at) => (at > 0 ? part.slice(1) : part)).join("")).toBe(line);
        expect(lines.length === 1).toBe(octets(line) <= 75);
      }),
    );
  });

  it("is cut after 75 octets and after 74 from there, not after as many characters", () => {
    expect(foldLine("x".repeat(75))).toBe(`${"x".repeat(75)}\r\n`);
    expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x\r\n`);
    expect(foldLine("x".repeat(150))).toBe(`${"x".repeat(75)}\r\n ${"x".repeat(74)}\r\n x\r\n`);
    expect(foldLine("é".repeat(38))).toBe(`${"é".repeat(37)}\r\n é\r\n`);
    expect(foldLine("")).toBe("\r\n");
  });

  it.each(["🇩🇪", "👩‍👩‍👧‍👦", "👍🏽", "e\u0301", "❤️"])("keeps %s whole", (seen) => {
    const parts = foldLine(seen.repeat(40)).trimEnd().split("\r\n ");
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((part) => part !== seen.repeat(part.length / seen.length))).toEqual([]);
  });
});

describe("the name of a calendar file", () => {
  it("is safe on every system, whatever it is made from", () => {
    fc.assert(
      fc.property(someText, (words) => {
        const name = calendarFileName(words);
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.ics$/);
        expect(name.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it.each([
    ["Follow-up plan", "follow-up-plan.ics"],
    ["  Café: día 1?  ", "cafe-dia-1.ics"],
    ["../../etc/passwd", "etc-passwd.ics"],
    ["CON", "follow-up.ics"],
    ["com1", "follow-up.ics"],
    ["面接", "follow-up.ics"],
    ["", "follow-up.ics"],
  ])("from %j is %s", (words, name) => {
    expect(calendarFileName(words)).toBe(name);
  });
});
