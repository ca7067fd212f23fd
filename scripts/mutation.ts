import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Spoils the engines and storage in thousands of small ways and counts what their tests notice, room by room:
 * `npm run mutation [room…]`. The counts are kept in docs/mutation.json and written down in docs/mutation.md; which
 * ways no test noticed is in test-results/mutation-reports. It takes about a second for each way.
 */
const rooms = [
  ...["calendar", "timeline", "letter", "feedback", "call", "interview"],
  ...["storage", "backup", "handover", "my-interviews"],
];

/** Shown by the browser tests alone: what they do is done by the browser. */
const ofBrowser = ["before-paint", "keep-site", "own-file"];

const reports = "test-results/mutation-reports";
const counted = "docs/mutation.json";

interface Counts {
  readonly noticed: number;
  readonly missed: number;
  readonly unreached: number;
}

interface Report {
  readonly files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>;
}

const asked = process.argv.slice(2);
mkdirSync(reports, { recursive: true });
for (const room of asked.length > 0 ? asked : rooms) {
  mutate(room);
  const all: Record<string, Counts> = { ...readCounts(), [room]: countsOf(room) };
  writeFileSync(counted, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync("docs/mutation.md", page(all));
}

function mutate(room: string): void {
  const settings = JSON.parse(readFileSync("stryker.config.json", "utf8"));
  const config = `${reports}/${room}.config.json`;
  const files = {
    jsonReporter: { fileName: reportOf(room) },
    htmlReporter: { fileName: `${reports}/${room}.html` },
    mutate: engines(room),
  };
  writeFileSync(config, JSON.stringify({ ...settings, ...files }));
  const cli = "node_modules/@stryker-mutator/core/bin/stryker.js";
  const { status } = spawnSync(process.execPath, [cli, "run", config], {
    stdio: "inherit",
    // Each way is tried in a thread that loads vitest anew: compiled once, it is there sooner.
    env: { ...process.env, MUTATION_ROOM: room, NODE_COMPILE_CACHE: `${reports}/compiled` },
  });
  if (status !== 0)
    throw new Error(`Stryker did not finish ${room}; its counts stay as they were.`);
}

function engines(room: string): string[] {
  return globSync(`src/components/${room}/*.ts`)
    .filter((path) => !/(?:-store|-words|\.d)\.ts$/.test(path))
    .filter((path) => !ofBrowser.some((name) => path.endsWith(`/${name}.ts`)))
    .sort();
}

function reportOf(room: string): string {
  return `${reports}/${room}.json`;
}

function readCounts(): Record<string, Counts> {
  return JSON.parse(readFileSync(counted, "utf8"));
}

function countsOf(room: string): Counts {
  const { files }: Report = JSON.parse(readFileSync(reportOf(room), "utf8"));
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => all.filter((status) => wanted.includes(status)).length;
  return {
    noticed: count("Killed", "Timeout"),
    missed: count("Survived"),
    unreached: count("NoCoverage"),
  };
}

function page(all: Readonly<Record<string, Counts>>): string {
  const left = rooms.filter((room) => !all[room]);
  return `# What the tests notice

Written by \`npm run mutation\`. Stryker spoils the engines and storage in small ways (another sign, an empty text, a step
left out), one at a time, and runs the tests of that room. A way is noticed where a test fails or the code never ends.
It is missed where all tests still pass, and not reached where no test comes by. Stores, words and what the browser does
by itself (${ofBrowser.join(", ")}) are left to the other tests; what runs only while a file is loaded cannot be tried.
The test that writes every letter there can be is left out, as it takes longer than all others: it notices more.

| Room | Ways | Noticed | Missed | Not reached | Share |
| --- | ---: | ---: | ---: | ---: | ---: |
${rooms.flatMap((room) => lineOf(room, all[room])).join("\n")}
${left.length > 0 ? `\nNot measured yet: ${left.join(", ")}.\n` : ""}`;
}

function lineOf(room: string, counts: Counts | undefined): string[] {
  if (!counts) return [];
  const { noticed, missed, unreached } = counts;
  const ways = noticed + missed + unreached;
  const share = ((100 * noticed) / ways).toFixed(1);
  return [`| ${room} | ${ways} | ${noticed} | ${missed} | ${unreached} | ${share} % |`];
}
