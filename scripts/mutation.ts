import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

/**
 * Spoils the engines and storage in thousands of small ways and counts what their tests notice:
 * `npm run mutation [room or room/file…]`, like `letter` or `letter/check-names`. The counts are kept in
 * docs/mutation.json and written down in docs/mutation.md; which ways no test noticed is in
 * test-results/mutation-reports. One way takes up to a second, a room between one minute and an hour.
 */
const rooms = [
  ...["calendar", "timeline", "letter", "feedback", "call", "interview"],
  ...["notes", "search", "almanac", "storage", "backup", "handover", "my-interviews"],
];

/** Shown by the browser tests alone: what they do is done by the browser. */
const ofBrowser = ["before-paint", "keep-site", "own-file"];

/**
 * Large rooms, in which every engine is tried on the tests that bear its name alone (`check-names.test.ts`,
 * `check-names.job.test.ts`): a tenth of the time, and what only the others would notice counts as missed.
 */
const byName = ["calendar", "letter"];

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
  if (paths.length === 0) throw new Error(`There is no such engine: ${one}.`);
  const apart = byName.includes(room) ? paths.filter((path) => ownTests(path).length > 0) : [];
  for (const path of apart) measure(room, [path], ownTests(path));
  const others = paths.filter((path) => !apart.includes(path));
  if (others.length > 0) measure(room, others, globSync(`tests/components/${room}/**/*.test.ts`));
}

function ownTests(path: string): string[] {
  const [room, name] = [basename(dirname(path)), nameOf(path)];
  return globSync(`tests/components/${room}/${name}{,.*}.test.ts`);
}

function measure(room: string, paths: readonly string[], tests: readonly string[]): void {
  const name = paths.length === 1 ? `${room}.${nameOf(paths[0] ?? "")}` : room;
  const report = `${reports}/${name}.json`;
  mutate(name, paths, tests, report);
  const before = readCounts();
  // A file that is gone is counted no more.
  const kept = engines(room).flatMap((path) => {
    const counts = before[room]?.[nameOf(path)];
    return counts ? [[nameOf(path), counts] as const] : [];
  });
  const all = { ...before, [room]: { ...Object.fromEntries(kept), ...countsOf(paths, report) } };
  writeFileSync(counted, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync("docs/mutation.md", page(all));
}

function mutate(
  name: string,
  paths: readonly string[],
  tests: readonly string[],
  report: string,
): void {
  const settings = JSON.parse(readFileSync("stryker.config.json", "utf8"));
  const config = report.replace(/json$/, "config.json");
  const files = {
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: report.replace(/json$/, "html") },
    mutate: paths,
  };
  // A thread has no time zone of its own; a process has, and is slower to start.
  const hasZones = tests.some((path) => /zones\.ts|\bTZ\b/.test(readFileSync(path, "utf8")));
  const vitest = { ...settings.vitest, pool: hasZones ? "forks" : "threads" };
  writeFileSync(config, JSON.stringify({ ...settings, vitest, ...files }));
  const cli = "node_modules/@stryker-mutator/core/bin/stryker.js";
  const { status } = spawnSync(process.execPath, [cli, "run", config], {
    stdio: "inherit",
    // Each way is tried in a thread that loads vitest anew: compiled once, it is there sooner.
    env: {
      ...process.env,
      MUTATION_TESTS: tests.join(","),
      NODE_COMPILE_CACHE: `${reports}/compiled`,
    },
  });
  if (status !== 0)
    throw new Error(`Stryker did not finish ${name}; its counts stay as they were.`);
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
In ${byName.join(" and ")} every engine is tried on its own tests alone, as all of them would take hours: what only a whole
letter would show counts as missed.

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
