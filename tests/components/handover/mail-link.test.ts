import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailLink } from "../../../src/components/handover/mail-link.ts";

const hrefOf = (mail: Partial<Parameters<typeof mailLink>[0]>) => {
  const link = mailLink({ to: "", subject: "", body: "", ...mail });
  return "href" in link ? link.href : "too long";
};

describe("the link that opens a letter in the mail program", () => {
  it("writes what would mean something there in signs that do not", () => {
    expect(hrefOf({ to: "i.d@example.org", subject: "Zoë & co + 100% #1?", body: "🙏" })).toBe(
      "mailto:i.d@example.org?subject=Zo%C3%AB%20%26%20co%20%2B%20100%25%20%231%3F&body=%F0%9F%99%8F",
    );
  });

  it.each(["a\nb", "a\r\nb", "a\rb"])("ends each line as mail does: %j", (body) => {
    expect(hrefOf({ body })).toBe("mailto:?subject=&body=a%0D%0Ab");
  });

  it("keeps the subject on one line", () => {
    expect(hrefOf({ subject: "a\r\nBcc: b@example.org" })).toBe(
      "mailto:?subject=a%20Bcc%3A%20b%40example.org&body=",
    );
  });

  it.each([
    "a@b?cc=c@d",
    "a@b,c@d",
    "a@b%0Abcc:c@d",
    "a b@c",
    "@",
    "a",
    `${"a".repeat(260)}@b.org`,
  ])("leaves out what is not one plain address: %s", (to) => {
    expect(hrefOf({ to })).toBe("mailto:?subject=&body=");
  });

  it("is no longer than 1,900 signs, and says where it would be", () => {
    const empty = hrefOf({}).length;
    expect(hrefOf({ body: "x".repeat(1_900 - empty) })).toHaveLength(1_900);
    expect(mailLink({ to: "", subject: "", body: "x".repeat(1_901 - empty) })).toEqual({
      tooLong: true,
    });
  });

  it("gives back what was written, whatever it was", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        const href = hrefOf({ to, subject, body });
        expect(href).toMatch(/^mailto:[^\s"<>]*\?subject=[^\s&]*&body=[^\s&]*$/);
        const sent = decodeURIComponent(href.split("&body=")[1] ?? "");
        const lines = (one: string) => one.toWellFormed().split(/\r\n?|\n/);
        expect(lines(sent)).toEqual(lines(body));
      }),
    );
  });
});
