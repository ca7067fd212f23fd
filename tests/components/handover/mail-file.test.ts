import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailFile } from "../../../src/components/handover/mail-file.ts";

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
    "x".repeat(300),
  ])("has no header that the subject %j brings along", (subject) => {
    const read = readMail(mailFile({ ...mail, subject }));
    expect(names(read.headers)).toEqual(expected);
    expect(read.subject).toBe(subject.replace(/\s+/g, " ").trim());
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
