import { spawnSync } from "node:child_process";

/** Runs 2,000 sequences of faults in a real browser, or as many as the first argument says: `npm run faults`. */
const [runs = "2000"] = process.argv.slice(2);
const cli = "node_modules/@playwright/test/cli.js";
/** As long as it takes. */
const words = [cli, "test", "tests/browser/hostile/faults.spec.ts", "--timeout=0"];
const { status } = spawnSync(process.execPath, words, {
  stdio: "inherit",
  env: { ...process.env, FAULT_RUNS: runs },
});
process.exitCode = status ?? 1;
