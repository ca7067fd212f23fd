import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * Spoils the engines and storage in thousands of small ways and counts what their tests notice:
 * `npm run mutation [room or room/file…]`, like `letter` or `letter/check-names`. The counts are kept in
 * docs/mutation.json and written down in docs/mutation.md; which ways no test noticed is in
 * test-results/mutation-reports. One way takes up to a second, a room between one minute and an hour.
 */
const rooms = [
  ...["calendar", "timeline", "letter", "feedback", "call", "interview"],
  ...["storage", "backup", "handover", "my-interviews"],
];

/** Shown by the browser tests alone: what they do is done by the browser. */
const ofBrowser = ["before-paint", "keep-site", "own-file"];

/** Tested in other time zones, which a thread cannot have: each worker is a process, slower to start. */
const ofZones = ["calendar"];

const reports = "test-results/mutation-reports";
const counted = "docs/mutation.json";

interface Counts {
  readonly noticed: number;
  readonly missed: number;
  readonly unreached: number;
}

/** By the name of the file, without its ending. */
type RoomCounts = Readonly<Record<string, Counts>>;

interface Report {
  readonly files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>;
}

const asked = process.argv.slice(2);
mkdirSync(reports, { recursive: true });
for (const one of asked.length > 0 ? asked : rooms) {
  const [room = "", file] = one.split("/");
  const paths = engines(room).filter((path) => !file || nameOf(path) === file);
  mutate(room, paths, reportOf(one));
  const before = readCounts();
  // A room that is measured whole has no counts left of files that are gone.
  const kept = file ? before[room] : {};
  const all = { ...before, [room]: { ...kept, ...countsOf(paths, reportOf(one)) } };
  writeFileSync(counted, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync("docs/mutation.md", page(all));
}

function mutate(room: string, paths: readonly string[], report: string): void {
  if (paths.length === 0) throw new Error(`There is no such engine: ${asked.join(", ")}.`);
  const settings = JSON.parse(readFileSync("stryker.config.json", "utf8"));
  const config = report.replace(/json$/, "config.json");
  const files = {
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: report.replace(/json$/, "html") },
    mutate: paths,
  };
  const vitest = { ...settings.vitest, pool: ofZones.includes(room) ? "forks" : "threads" };
  writeFileSync(config, JSON.stringify({ ...settings, vitest, ...files }));
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

function nameOf(path: string): string {
  return basename(path, ".ts");
}

function reportOf(asked: string): string {
  return `${reports}/${asked.replace("/", ".")}.json`;
}

function readCounts(): Record<string, RoomCounts> {
  return JSON.parse(readFileSync(counted, "utf8"));
}

/** A file in which there is nothing to spoil is not in the report. */
function countsOf(paths: readonly string[], report: string): RoomCounts {
  const { files }: Report = JSON.parse(readFileSync(report, "utf8"));
  return Object.fromEntries(
    paths.map((path) => {
      const all = files[path]?.mutants.map(({ status }) => status) ?? [];
      const count = (...wanted: string[]) => all.filter((status) => wanted.includes(status)).length;
      const noticed = count("Killed", "Timeout");
      return [nameOf(path), { noticed, missed: count("Survived"), unreached: count("NoCoverage") }];
    }),
  );
}

function page(all: Readonly<Record<string, RoomCounts>>): string {
  const left = rooms.flatMap((room) => leftIn(room, all[room]));
  const every = rooms.flatMap((room) => Object.values(all[room] ?? {}));
  return `# What the tests notice

Written by \`npm run mutation\`. Stryker spoils the engines and storage in small ways (another sign, an empty text, a step
left out), one at a time, and runs the tests of that room. A way is noticed where a test fails or the code never ends.
It is missed where all tests still pass, and not reached where no test comes by. Stores, words and what the browser does
by itself (${ofBrowser.join(", ")}) are left to the other tests; what runs only while a file is loaded cannot be tried.
The test that writes every letter there can be is left out, as it takes longer than all others: it notices more.

| Room | Ways | Noticed | Missed | Not reached | Share |
| --- | ---: | ---: | ---: | ---: | ---: |
${rooms.flatMap((room) => lineOf(room, Object.values(all[room] ?? {}))).join("\n")}
${lineOf("all together", every).join("\n")}
${left.length > 0 ? `\nNot measured yet: ${left.join(", ")}.\n` : ""}`;
}

function leftIn(room: string, counts: RoomCounts | undefined): string[] {
  if (!counts) return [room];
  return engines(room)
    .map(nameOf)
    .filter((name) => !counts[name])
    .map((name) => `${room}/${name}`);
}

function lineOf(what: string, counts: readonly Counts[]): string[] {
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
  const [noticed, missed, unreached] = [sum("noticed"), sum("missed"), sum("unreached")];
  const ways = noticed + missed + unreached;
  if (ways === 0) return [];
  const share = ((100 * noticed) / ways).toFixed(1);
  return [`| ${what} | ${ways} | ${noticed} | ${missed} | ${unreached} | ${share} % |`];
}
