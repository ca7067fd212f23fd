import fc from "fast-check";
import { expect, it } from "vitest";
import { readAddress } from "../../../src/components/core/send/mail-address.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";

it.each([
  ["", ""],
  ["  ", ""],
  [" ana@x.org ", "ana@x.org"],
  ["o'neill+jobs@mail.example.co.uk", "o'neill+jobs@mail.example.co.uk"],
  ["Ana Lee <ana@x.org>", "ana@x.org"],
  ['"Lee, Ana" <ana@x.org>;', "ana@x.org"],
  ["ana@x.org <ana@x.org>", "ana@x.org"],
  ["<ana@x.org>", "ana@x.org"],
  ["<mailto:ana@x.org>", "ana@x.org"],
  ["MAILTO:ana@x.org", "ana@x.org"],
  ["ana@x.org.", "ana@x.org"],
  ["ana@x.org,", "ana@x.org"],
  ["(ana@x.org)", "ana@x.org"],
  ["'ana@x.org'", "ana@x.org"],
  ["“ana@x.org”", "ana@x.org"],
  ["·ana@x.org", "ana@x.org"],
  ["• ana@x.org", "ana@x.org"],
  ["- ana@x.org", "ana@x.org"],
  [": ana@x.org", "ana@x.org"],
  ["\u200Bana@\u2060x.org\uFEFF", "ana@x.org"],
  ["\u202Aana@x.org\u202C", "ana@x.org"],
  ["\u00A0ana@x.org\u00A0", "ana@x.org"],
  ["ana@bücher.example", "ana@xn--bcher-kva.example"],
  ["ana@Bu\u0308cher.example.", "ana@xn--bcher-kva.example"],
  ["ana@उदाहरण.परीक्षा", "ana@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"],
  ["ana@x。org", "ana@x.org"],
])("%j is read as %j", (typed, address) => {
  expect(readAddress(typed)).toEqual({ address });
});

it.each([
  ["ana", "unreadable"],
  ["ana@", "unreadable"],
  ["@x.org", "unreadable"],
  ["ana@x", "unreadable"],
  ["ana lee@x.org", "unreadable"],
  ["Ana Lee ana@x.org", "unreadable"],
  ["ana @x.org", "unreadable"],
  ["Ana <>", "unreadable"],
  ["Ana <Lee> <ana@x.org>", "unreadable"],
  ["a@b.c\r\nX: y", "unreadable"],
  ["ana@x.org?subject=Hi", "unreadable"],
  ["ana@bü cher.example", "unreadable"],
  ["ana@bü/x.example", "unreadable"],
  [`ana@${"ü".repeat(300)}.example`, "unreadable"],
  [`${"a".repeat(250)}@b.cd`, "unreadable"],
  ["ana@x.org, ben@y.org", "several"],
  ["ana@x.org ben@y.org", "several"],
  ["Ana <ana@x.org>, Ben <ben@y.org>", "several"],
  ["ben@y.org <ana@x.org>", "several"],
  ["a@b.c?bcc=x@y.z", "several"],
  ["a@b.c\r\nBcc: x@y.z", "several"],
  ["zoë@x.org", "letters"],
  ["用户@x.org", "letters"],
])("%j is said to be %s", (typed, problem) => {
  expect(readAddress(typed)).toEqual({ problem });
});

it("is one address without anything around it, or a problem, whatever is typed", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "ana@x.org",
      "<",
      ">",
      "@",
      " ",
      "\r\nBcc: ",
      "bücher.example",
      ...hostileStrings,
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const typed = parts.join("");
      const read = readAddress(typed);
      if ("problem" in read) return;
      expect(read.address).toMatch(/^(?:[!-~]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?$/);
      expect(read.address).not.toMatch(/[<>()",:;\\[\]]/);
      expect(read.address.length).toBeLessThanOrEqual(254);
      // Whatever has an @ is read or said, never dropped.
      if (typed.includes("@")) expect(read.address).not.toBe("");
    }),
    { numRuns: 3000 },
  );
});
