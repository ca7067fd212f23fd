import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { none, sumOf, type Totals, totalLine, totalsOf, totalsOfStep } from "./totals.ts";

/**
 * The test command: each step is a script of package.json, those that are named or all that `npm test` has. A step
 * that fails does not hide the next, save that nothing built can be tested when the build failed. The last line is
 * the total.
 */
interface TestStep {
  readonly name: string;
  readonly needs?: string;
}

const ofEveryDay: readonly TestStep[] = [
  { name: "check" },
  { name: "unit" },
  { name: "build" },
  { name: "built", needs: "build" },
  { name: "browser", needs: "build" },
];

const named = process.argv.slice(2);
const steps = named.length > 0 ? named.map((name): TestStep => ({ name })) : ofEveryDay;

const reports = "test-results";

interface Outcome {
  readonly name: string;
  readonly succeeded: boolean;
  readonly totals: Totals;
  readonly seconds: string;
}

if (named.length === 0) rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of steps) {
  const missing = outcomes.some((one) => failed(one, step.needs));
  outcomes.push(missing ? left(step.name) : run(step.name));
}
report(outcomes);

function run(name: string): Outcome {
  console.log(`\n# ${name}`);
  const started = performance.now();
  const succeeded = npmRun(name) === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return { name, succeeded, totals: totalsOfStep(succeeded, counted(name)), seconds };
}

/** Through the npm and the Node that run this, which need not be the first on the path. */
function npmRun(name: string): number | null {
  const npm = process.env["npm_execpath"];
  if (!npm) throw new Error("Run this with `npm test`.");
  const stdio = ["ignore", "inherit", "inherit"] as const;
  const env = { ...process.env, BROWSER_REPORT: `${reports}/${name}.json` };
  return spawnSync(process.execPath, [npm, "run", "--silent", name], { env, stdio: [...stdio] })
    .status;
}

function counted(name: string): Totals {
  const file = `${reports}/${name}.json`;
  return existsSync(file) ? totalsOf(JSON.parse(readFileSync(file, "utf8"))) : none;
}

function failed({ name, succeeded }: Outcome, needed: string | undefined): boolean {
  return name === needed && !succeeded;
}

function left(name: string): Outcome {
  console.log(`\n# ${name}: left out, as the build failed`);
  return { name, succeeded: false, totals: totalsOfStep(false, none), seconds: "0.0" };
}

function report(all: readonly Outcome[]): void {
  const line = totalLine(sumOf(all.map(({ totals }) => totals)));
  console.log("");
  for (const { name, succeeded, totals, seconds } of all) {
    const what = succeeded ? "well" : "FAILED";
    console.log(
      `${name.padEnd(8)} ${what.padEnd(7)} ${seconds.padStart(6)} s  ${totalLine(totals)}`,
    );
  }
  writeFileSync(`${reports}/totals-${named.join("-") || "test"}.txt`, `${line}\n`);
  console.log(`\n${line}`);
  process.exitCode = all.every(({ succeeded }) => succeeded) ? 0 : 1;
}
