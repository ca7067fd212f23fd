import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepWorker, packOf, readBuild, withdrawWorker } from "../../build/offline.ts";

interface Kept {
  version: string;
  files: Record<string, string>;
}

const build = new Map(
  Object.entries({
    "/": "home",
    "/guide/": "guide",
    "/404.html": "missing",
    "/_astro/a.1.js": "a",
    "/_astro/a.1.css": "b",
    "/manifest.webmanifest": "{}",
    "/cards/index.png": "card",
    "/holidays/de-by.json": '{"first":2025}',
    "/holidays/at.json": "{}",
    "/_headers": "of the host",
    "/.htaccess": "of the host",
    "/robots.txt": "of machines",
    "/sitemap-0.xml": "of machines",
    "/feed.xml": "of feed readers",
    "/sw.js": "an older worker",
  }).map(([file, text]) => [file, Buffer.from(text)]),
);

const keptBy = (worker: string): Kept =>
  JSON.parse(worker.match(/^const build = (.*);\n/)?.[1] ?? "{}");

describe("the worker that keeps a build", () => {
  it("names what a reader opens, each with the hash of its bytes, and nothing else", () => {
    const { files } = keptBy(keepWorker(build));
    expect(Object.keys(files)).toEqual([
      "/",
      "/404.html",
      "/_astro/a.1.css",
      "/_astro/a.1.js",
      "/guide/",
      "/holidays.json",
      "/manifest.webmanifest",
    ]);
    expect(files["/"]).toBe(createHash("sha256").update("home").digest("hex").slice(0, 16));
  });

  it("gets the many files of holidays in one", () => {
    const texts = { "/holidays/at.json": "{}", "/holidays/de-by.json": '{"first":2025}' };
    expect(packOf(build)).toBe(JSON.stringify(texts));
    expect(keptBy(keepWorker(build)).files["/holidays.json"]).toBe(
      createHash("sha256").update(packOf(build)).digest("hex").slice(0, 16),
    );
  });

  it("is the same for the same bytes, in whatever order they are read", () => {
    expect(keepWorker(new Map([...build].reverse()))).toBe(keepWorker(build));
  });

  it("is of another version as soon as one byte differs", () => {
    const changed = new Map(build).set("/guide/", Buffer.from("guide."));
    expect(keptBy(keepWorker(changed)).version).not.toBe(keptBy(keepWorker(build)).version);
  });

  it("runs as it stands", () => {
    for (const worker of [keepWorker(build), withdrawWorker()]) {
      expect(() => new Function(worker)).not.toThrow();
    }
  });
});

describe("a build", () => {
  it("is read with the addresses that a browser asks for", () => {
    const folder = mkdtempSync(join(tmpdir(), "build-"));
    mkdirSync(join(folder, "guide"));
    for (const file of ["index.html", "guide/index.html", "404.html", "wake.js"]) {
      writeFileSync(join(folder, file), file);
    }
    expect([...readBuild(folder).keys()].sort()).toEqual(["/", "/404.html", "/guide/", "/wake.js"]);
    rmSync(folder, { recursive: true });
  });
});
