import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Every file of a build: its address on the site and its bytes. */
export type Build = ReadonlyMap<string, Uint8Array>;

/** What no reader opens: pictures for link previews, and what machines, hosts and feeds ask for. */
const unkept = /^\/(?:cards\/|_|\.|sw\.js$|robots\.txt$|sitemap|feed\.xml$)(?!astro\/)/;

/** Hundreds of small files, of which a visit with a network fetches one: to be kept they travel in one. */
const packed = /^\/holidays\//;
export const pack = "/holidays.json";

const byAddress = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** The files that travel in one, as JSON: the text of each by its address. */
export function packOf(build: Build): string {
  const inIt = [...build].filter(([file]) => packed.test(file)).sort(byAddress);
  const texts = inIt.map(([file, bytes]) => [file, Buffer.from(bytes).toString()]);
  return JSON.stringify(Object.fromEntries(texts));
}

const here = (file: string) => fileURLToPath(new URL(`worker/${file}`, import.meta.url));
const codeOf = (file: string) => readFileSync(here(file), "utf8");

/** The worker that keeps this build for use without a network (worker/keep-build.js says how). */
export function keepWorker(build: Build): string {
  const kept = [...build, [pack, Buffer.from(packOf(build))] as const]
    .filter(([file]) => !unkept.test(file) && !packed.test(file))
    .sort(byAddress);
  const files = Object.fromEntries(kept.map(([file, bytes]) => [file, hashOf(bytes)]));
  const version = hashOf(JSON.stringify(files));
  return `const build = ${JSON.stringify({ version, pack, files })};\n${codeOf("keep-build.js")}`;
}

/** The worker that takes a broken one off every device that asks again. */
export const withdrawWorker = (): string => codeOf("withdraw.js");

/** The first 8 bytes of SHA-256, as the worker computes them. */
function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** Reads a build from its folder; a page is known by its address, which ends in a slash. */
export function readBuild(folder: string): Build {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  return new Map(paths.map((path) => [addressOf(path.slice(folder.length)), readFileSync(path)]));
}

function addressOf(path: string): string {
  const address = path.replaceAll("\\", "/").replace(/^\/?/, "/");
  return address.replace(/\/index\.html$/, "/");
}

/**
 * Writes `sw.js` beside the pages. With `WITHDRAW_OFFLINE=1` in the environment it writes the one that takes
 * itself away (docs/offline.md), which the development server always answers, so that no built page lingers there.
 */
export function offline(): AstroIntegration {
  return {
    name: "offline",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/[/\\]$/, "");
        const isWithdrawn = process.env["WITHDRAW_OFFLINE"] === "1";
        const build = readBuild(folder);
        writeFileSync(join(folder, pack), packOf(build));
        const worker = isWithdrawn ? withdrawWorker() : keepWorker(build);
        writeFileSync(join(folder, "sw.js"), worker);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use("/sw.js", (_request, response) => {
          response.setHeader("Content-Type", "text/javascript");
          response.end(withdrawWorker());
        });
      },
    },
  };
}
