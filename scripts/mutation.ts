import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

/**
 * Spoils the engines and storage in thousands of small ways and counts what their tests notice:
 * `npm run mutation [folder or folder/file…]`, like `core/check` or `core/check/check-names`. The counts are kept in
 * docs/mutation.json and written down in docs/mutation.md; which ways no test noticed is in
 * test-results/mutation-reports. One way takes up to a second, a folder between one minute and an hour.
 */
const folders = globSync("src/components/{base,core,stores/storage,frame/almanac}/**/*.ts")
  .map((path) => dirname(path).slice("src/components/".length))
  .filter((folder, at, all) => all.indexOf(folder) === at)
  .sort();

/** Shown by the browser tests alone: what they do is done by the browser. */
const ofBrowser = ["before-paint", "keep-site", "own-file"];

/**
 * Large folders, in which every engine is tried on the tests that bear its name alone (`check-names.test.ts`,
 * `check-names.job.test.ts`): a tenth of the time, and what only the others would notice counts as missed.
 */
const byName = [
  ...["base/calendar", "base/calendar-file", "base/text"],
  ...["core/check", "core/reading", "core/hand", "core/messages", "core/phrasing"],
];

const reports = "test-results/mutation-reports";
const counted = "docs/mutation.json";

interface Counts {
  readonly noticed: number;
  readonly missed: number;
  readonly unreached: number;
}

/** By the name of the file, without its ending. */
type FolderCounts = Readonly<Record<string, Counts>>;

interface Report {
  readonly files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>;
}

const asked = process.argv.slice(2);
mkdirSync(reports, { recursive: true });
for (const one of asked.length > 0 ? asked : folders) {
  const [folder, file] = folders.includes(one) ? [one] : [dirname(one), basename(one)];
  const paths = engines(folder).filter((path) => !file || nameOf(path) === file);
  if (paths.length === 0) throw new Error(`There is no such engine: ${one}.`);
  const apart = byName.includes(folder) ? paths.filter((path) => ownTests(path).length > 0) : [];
  for (const path of apart) measure(folder, [path], ownTests(path));
  const others = paths.filter((path) => !apart.includes(path));
  if (others.length > 0) measure(folder, others, globSync(`tests/${folder}/**/*.test.ts`));
}

function ownTests(path: string): string[] {
  const folder = dirname(path).slice("src/components/".length);
  return globSync(`tests/${folder}/${nameOf(path)}{,.*}.test.ts`);
}

function measure(folder: string, paths: readonly string[], tests: readonly string[]): void {
  const [first = ""] = paths;
  const name = (paths.length === 1 ? `${folder}/${nameOf(first)}` : folder).replaceAll("/", ".");
  const report = `${reports}/${name}.json`;
  mutate(name, paths, tests, report);
  const before = readCounts();
  // A file that is gone is counted no more.
  const kept = engines(folder).flatMap((path) => {
    const counts = before[folder]?.[nameOf(path)];
    return counts ? [[nameOf(path), counts] as const] : [];
  });
  const all = { ...before, [folder]: { ...Object.fromEntries(kept), ...countsOf(paths, report) } };
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

function engines(folder: string): string[] {
  return globSync(`src/components/${folder}/*.ts`)
    .filter((path) => !/(?:-store|-words|\.d)\.ts$/.test(path))
    .filter((path) => !ofBrowser.some((name) => path.endsWith(`/${name}.ts`)))
    .sort();
}

function nameOf(path: string): string {
  return basename(path, ".ts");
}

function readCounts(): Record<string, FolderCounts> {
  return JSON.parse(readFileSync(counted, "utf8"));
}

/** A file in which there is nothing to spoil is not in the report. */
function countsOf(paths: readonly string[], report: string): FolderCounts {
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

function page(all: Readonly<Record<string, FolderCounts>>): string {
  const left = folders.flatMap((folder) => leftIn(folder, all[folder]));
  const every = folders.flatMap((folder) => Object.values(all[folder] ?? {}));
  return `# What the tests notice

Written by \`npm run mutation\`. Stryker spoils the engines and storage in small ways (another sign, an empty text, a step
left out), one at a time, and runs the tests of that folder. A way is noticed where a test fails or the code never ends.
It is missed where all tests still pass, and not reached where no test comes by. Stores, words and what the browser does
by itself (${ofBrowser.join(", ")}) are left to the other tests; what runs only while a file is loaded cannot be tried.
In ${byName.join(", ")} every engine is tried on its own tests alone, as all of them would take hours: what only a whole
letter would show counts as missed.

| Folder | Ways | Noticed | Missed | Not reached | Share |
| --- | ---: | ---: | ---: | ---: | ---: |
${folders.flatMap((folder) => lineOf(folder, Object.values(all[folder] ?? {}))).join("\n")}
${lineOf("all together", every).join("\n")}
${left.length > 0 ? `\nNot measured yet: ${left.join(", ")}.\n` : ""}`;
}

function leftIn(folder: string, counts: FolderCounts | undefined): string[] {
  if (!counts) return [folder];
  return engines(folder)
    .map(nameOf)
    .filter((name) => !counts[name])
    .map((name) => `${folder}/${name}`);
}

function lineOf(what: string, counts: readonly Counts[]): string[] {
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
  const [noticed, missed, unreached] = [sum("noticed"), sum("missed"), sum("unreached")];
  const ways = noticed + missed + unreached;
  if (ways === 0) return [];
  const share = ((100 * noticed) / ways).toFixed(1);
  return [`| ${what} | ${ways} | ${noticed} | ${missed} | ${unreached} | ${share} % |`];
}
