import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailFile } from "../../../src/components/core/send/mail-file.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";

const fromBase64 = (text: string) => Buffer.from(text, "base64").toString("utf8");

/** A mail read as RFC 5322, 2045 and 2047 say. */
function readMail(file: string) {
  const [head = "", body = ""] = file.split("\r\n\r\n");
  const headers = head.replace(/\r\n[ \t]/g, " ").split("\r\n");
  const value = (name: string) =>
    headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const subject = value("Subject")?.replace(
    /=\?utf-8\?B\?(.*?)\?=( (?==\?))?/g,
    (_, word: string) => fromBase64(word),
  );
  return { headers, to: value("To"), subject, body: fromBase64(body) };
}

const mail = { to: "ines@example.com", subject: "Thank you", body: "Dear Ines,\n\nThank you." };
const names = (headers: readonly string[]) => headers.map((line) => line.split(":")[0]);
const expected = [
  "X-Unsent",
  "To",
  "Subject",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
];

describe("a mail as a file", () => {
  it("opens as a draft with all that was written", () => {
    const read = readMail(mailFile(mail));
    expect(names(read.headers)).toEqual(expected);
    expect(read).toMatchObject({
      to: "<ines@example.com>",
      subject: "Thank you",
      body: "Dear Ines,\r\n\r\nThank you.",
    });
  });

  it.each([
    "Thank you\r\nBcc: x@example.com",
    "Thank you\n\nDear all",
    "a\rX: y",
    "=?utf-8?B?QQ==?=",
    "Zoë 🙏",
    ...hostileStrings,
  ])("has no header that %j brings along, as subject, text or address", (text) => {
    for (const to of [mail.to, text, `${mail.to}${text}`]) {
      const read = readMail(mailFile({ to, subject: text, body: text }));
      expect(names(read.headers).filter((name) => name !== "To")).toEqual(
        expected.filter((name) => name !== "To"),
      );
      // One address or none: `&` may stand in the name before the @.
      expect(read.to ?? "<a@b>").toMatch(/^<[^\s<>,;@]+@[^\s<>,;@]+>$/);
      expect(read.subject).toBe(text.toWellFormed().replace(/\s+/g, " ").trim());
      const lines = text.toWellFormed().split(/\r\n?|[\n\u0085\u2028\u2029]/);
      expect(read.body).toBe(lines.join("\r\n"));
    }
  });

  it("ends each line as mail does, and its text after 76 signs", () => {
    const file = mailFile({ ...mail, body: "x".repeat(100) });
    const lines = file.split("\r\n");
    expect(lines.slice(6).map(({ length }) => length)).toEqual([0, 76, 60, 0]);
  });

  it("leaves a short plain subject as it is, and no other", () => {
    const subjectOf = (subject: string) =>
      mailFile({ ...mail, subject }).match(/^Subject: (.*)\r$/m)?.[1];
    expect(subjectOf("x".repeat(60))).toBe("x".repeat(60));
    expect(subjectOf(" a \n b ")).toBe("a b");
    expect(subjectOf("")).toBe("");
    for (const subject of ["x".repeat(61), "Why =? that", "Zoë", "tel\u007f"]) {
      expect(subjectOf(subject), subject).toMatch(/^=\?utf-8\?B\?[\w+/]+=*\?=$/);
    }
  });

  it("folds a long subject into words that fit a line of 76 signs, between characters", () => {
    const file = mailFile({ ...mail, subject: `${"é".repeat(50)}${"x".repeat(5)}` });
    const words = file.match(/Subject: (.*?)\r\nMIME/s)?.[1]?.split("\r\n ") ?? [];
    expect(words.map((word) => fromBase64(word.slice(10, -2)))).toEqual([
      "é".repeat(19),
      "é".repeat(22),
      `${"é".repeat(9)}xxxxx`,
    ]);
    // With the name of the header: where each byte counts, its line is full and no longer.
    const [first = "", second = ""] =
      mailFile({ ...mail, subject: "x".repeat(90) }).match(/^(?:Subject:| =\?).*$/gm) ?? [];
    expect([first.trimEnd().length, second.trimEnd().length]).toEqual([73, 73]);
    expect(mailFile({ ...mail, subject: "ö🙏".repeat(30) })).not.toContain("77+9");
  });

  it("without one whole address has none", () => {
    const { headers } = readMail(mailFile({ ...mail, to: "a@b.cd\r\nBcc: x@y.zz" }));
    expect(names(headers)).not.toContain("To");
  });

  it("whatever was typed: short ASCII lines, and the same text again", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        const file = mailFile({ to, subject, body });
        expect(file.split("\r\n").filter((line) => line.length > 78)).toEqual([]);
        const encoded = file.split("\r\n").filter((line) => line.includes("=?utf-8?"));
        expect(encoded.filter((line) => line.length > 76)).toEqual([]);
        expect(file.replaceAll("\r\n", "")).toMatch(/^[ -~]*$/);
        const read = readMail(file);
        expect(names(read.headers).filter((name) => !expected.includes(name ?? ""))).toEqual([]);
        expect(read.subject).toBe(subject.toWellFormed().replace(/\s+/g, " ").trim());
        const lines = body.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
        expect(read.body.replaceAll("\r\n", "\n")).toBe(lines);
      }),
      { numRuns: 1500 },
    );
  });
});
