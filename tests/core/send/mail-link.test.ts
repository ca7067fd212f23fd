import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressIn, mailLink } from "../../../src/components/core/send/mail-link.ts";
import { hostileStrings } from "../../browser/support/hostile-strings.ts";

/** What a mail program reads from the link. */
function readBack(href: string) {
  const { pathname, searchParams, search } = new URL(href);
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get("subject"),
    body: searchParams.get("body"),
    hasPlus: search.includes("+"),
  };
}

const linkOf = (change: object) => {
  const made = mailLink({ to: "", subject: "", body: "", ...change });
  return "href" in made ? made.href : "too long";
};

describe("a mail link", () => {
  it.each([
    ["Zoë & co + 100% #1?", "Zo%C3%AB%20%26%20co%20%2B%20100%25%20%231%3F"],
    ["a\nb", "a%0D%0Ab"],
    ["a\r\nb", "a%0D%0Ab"],
    ["a\rb", "a%0D%0Ab"],
    ["🙏", "%F0%9F%99%8F"],
    ["it's", "it%27s"],
    ["\uD83D", "%EF%BF%BD"],
  ])("says %j as %s", (body, encoded) => {
    expect(linkOf({ body })).toBe(`mailto:?subject=&body=${encoded}`);
  });

  it("holds 1,900 characters and not one more", () => {
    const rest = "mailto:?subject=&body=".length;
    expect(linkOf({ body: "x".repeat(1_900 - rest) })).toHaveLength(1_900);
    expect(mailLink({ to: "", subject: "", body: "x".repeat(1_901 - rest) })).toEqual({
      tooLong: true,
    });
  });

  it.each(hostileStrings)(
    "has the fields of RFC 6068 and no other with %j in all three",
    (text) => {
      for (const to of [text, `ines@example.com${text}`, `${text}ines@example.com`]) {
        const href = linkOf({ to, subject: text, body: text });
        expect(href).toMatch(/^mailto:[^?&=#\s]*\?subject=[\w.!~*()%-]*&body=[\w.!~*()%-]*$/);
        expect(href.length).toBeLessThanOrEqual(1_900);
        const [address = "", subject = "", body = ""] = href
          .slice("mailto:".length)
          .split(/\?subject=|&body=/)
          .map(decodeURIComponent);
        expect(address).toBe(addressIn(to));
        expect(subject).toBe(text.toWellFormed().replace(/\s+/g, " ").trim());
        const lines = text.toWellFormed().split(/\r\n?|[\n\u0085\u2028\u2029]/);
        expect(body).toBe(lines.join("\r\n"));
      }
    },
  );

  it("is read back as it was written, whatever was typed", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (to, subject, body) => {
        const href = linkOf({ to, subject, body });
        if (href === "too long") return;
        const read = readBack(href);
        expect(read.to).toBe(addressIn(to));
        expect(read.subject).not.toMatch(/[\r\n]/);
        expect(read.hasPlus).toBe(false);
        const lines = body.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
        expect(read.body?.replaceAll("\r\n", "\n")).toBe(lines);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an address", () => {
  it.each(["ines@example.com", " o'neill+jobs@mail.example.co.uk "])("%j is one", (typed) => {
    expect(addressIn(typed)).toBe(typed.trim());
    expect(readBack(linkOf({ to: typed })).to).toBe(typed.trim());
  });

  it("is taken from what stands around it", () => {
    expect(addressIn("Ines <ines@example.com>")).toBe("ines@example.com");
    expect(readBack(linkOf({ to: "Ines <ines@bücher.example>" })).to).toBe(
      "ines@xn--bcher-kva.example",
    );
  });

  it("has up to 254 characters", () => {
    const longest = `${"a".repeat(64)}@${"b".repeat(185)}.com`;
    expect(longest).toHaveLength(254);
    expect(addressIn(longest)).toBe(longest);
    expect(addressIn(`a${longest}`)).toBe("");
  });

  it.each([
    "",
    "Ines",
    "a@b.c, d@e.f",
    "a@b.c?bcc=x@y.z",
    "a@b.c\r\nBcc: x@y.z",
    "a b@c.d",
    `${"a".repeat(250)}@b.cd`,
  ])("%j is none, or more than one", (typed) => {
    expect(addressIn(typed)).toBe("");
  });
});
