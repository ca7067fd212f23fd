import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostFiles } from "../../build/hosting.ts";
import { contentSecurity, headerRules } from "../../build/policy.ts";

/** Every header that a file sets, by its name, in the order in which it stands. */
const readers: Record<string, (text: string) => [string, string][]> = {
  "public/_headers": (text) => pairsIn(text, /^ {2}([A-Z][\w-]+): (.+)$/gm),
  "public/.htaccess": (text) =>
    pairsIn(text, /^Header always set ([\w-]+) "(.*?)"(?: "expr.*)?$/gm),
  "docs/hosting/nginx.conf": (text) => pairsIn(text, /^ *add_header ([\w-]+) "(.*)" always;$/gm),
  "docs/hosting/vercel.json": (text) => pairsIn(text, /"key": "(.+)",\s+"value": "(.+)"/g),
};

function pairsIn(text: string, pattern: RegExp): [string, string][] {
  return [...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]);
}

const plain = Object.entries(headerRules.everywhere);
const lasting = Object.entries(headerRules.immutable.headers);

describe.each(hostFiles)("$path", ({ path, write }) => {
  const text = readFileSync(path, "utf8");

  it("says what the policy says: run `npm run hosting` after a change", () => {
    expect(text).toBe(write(headerRules));
  });

  it("sends every header to every page, and lets files that never change be kept", () => {
    const sent = readers[path]?.(text) ?? [];
    expect(sent.slice(0, plain.length)).toEqual(plain);
    const rest = sent.slice(plain.length);
    expect(rest).toEqual(expect.arrayContaining(lasting));
    for (const pair of rest) expect([...plain, ...lasting]).toContainEqual(pair);
  });
});

describe("the headers", () => {
  it("say what a meta element cannot, and leave the rest to it", () => {
    expect(headerRules.everywhere).toMatchObject({
      "Content-Security-Policy": "frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
    expect(contentSecurity.directives.join()).not.toContain("frame-ancestors");
  });

  it("have no quotation mark or line end that a host's file could not carry", () => {
    for (const [, value] of [...plain, ...lasting]) expect(value).toMatch(/^[^"\r\n]+$/);
  });
});
