import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { builtFiles, builtPages, pageOf, readBuilt } from "./pages.ts";
import { policyFaults } from "./policy.ts";

describe("the policy", () => {
  it.each(builtPages())("of $url lets run what the page has, and nothing else", (page) => {
    expect(policyFaults(page)).toEqual([]);
  });

  it("is not needed by styles: none loads from another origin", () => {
    const styles = builtFiles().filter((file) => file.endsWith(".css"));
    const foreign = /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\//;
    expect(styles.filter((file) => foreign.test(readBuilt(file).toString()))).toEqual([]);
  });
});

describe("the policy gate", () => {
  const code = 'console.log("a");';
  const sha = `'sha256-${hash("sha256", code, "base64")}'`;
  const strict =
    "default-src 'none'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; " +
    "object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; " +
    `trusted-types solid-template worker; script-src 'self' ${sha}; style-src 'self'`;
  const meta = (policy: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const faults = (head: string, body = "") =>
    policyFaults(
      pageOf("/", `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`),
    );

  it("lets pass a strict policy with a hash for each block, and data", () => {
    const data = '<script type="application/json">{"a":1}</script>';
    expect(faults(meta(strict), `<script>${code}</script>${data}<img src="/a.svg">`)).toEqual([]);
  });

  it.each([
    ["no policy", "", "<p>A</p>"],
    ["two policies", meta(strict) + meta(strict), ""],
    ["a policy after a script", `<script>${code}</script>${meta(strict)}`, ""],
    ["unsafe-inline", meta(`${strict} 'unsafe-inline'`), ""],
    ["another origin in the policy", meta(`${strict} https://cdn.example`), ""],
    [
      "a wider directive",
      meta(strict.replace("connect-src 'self'", "connect-src 'self' data:")),
      "",
    ],
    ["a missing directive", meta(strict.replace("form-action 'none';", "")), ""],
    ["a script that differs by one sign", meta(strict), `<script>${code} </script>`],
    ["a style without a hash", meta(strict), "<style>p { color: red }</style>"],
    ["a picture from elsewhere", meta(strict), '<img src="https://other.example/a.png">'],
    [
      "a style sheet from elsewhere",
      meta(strict),
      '<link rel="stylesheet" href="//other.example">',
    ],
    ["a connection made early", meta(strict), '<link rel="preconnect" href="https://o.example">'],
  ])("refuses %s", (_, head, body) => {
    expect(faults(head, body)).toHaveLength(1);
  });
});
