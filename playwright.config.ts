import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/browser/support/find-browser.ts";

// A port of its own, so that `npm start` may go on beside the tests; another one where two clones are tested at once.
const address = { host: "127.0.0.1", port: Number(process.env["TEST_PORT"] ?? 4399) };
const baseURL = `http://${address.host}:${address.port}`;

/** Tests the built site: `astro dev` sends no policy, so only the build shows what it refuses. */
export default defineConfig({
  testDir: "tests/browser",
  // `npm run browser` is each tool at work; `npm run thorough` is what is slow by nature.
  projects: ["core", "looks", "hostile", "offline"].map((name) => ({
    name,
    testMatch: `${name}/*.spec.ts`,
  })),
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["BROWSER_REPORT"] ?? "test-results/browser.json" }],
  ],
  use: {
    baseURL,
    // What a test does not say must not come from the machine it runs on.
    locale: "en-GB",
    timezoneId: "Europe/London",
    colorScheme: "light",
    // Pages are tested as a first visit; the offline tests allow the worker themselves.
    serviceWorkers: "block",
    // A browser with windows lets a page that is used write to the clipboard; the shell does not by itself.
    permissions: ["clipboard-write"],
    // The pages of one worker share a process: a new one for each visit takes longer than most visits.
    launchOptions: { executablePath: findBrowser(), args: ["--renderer-process-limit=1"] },
    screenshot: "only-on-failure",
  },
  webServer: {
    // `node` by its full name, as the one on the path may be older; --ignore-lock keeps Astro in
    // the foreground, where the runner can end it.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --host ${address.host} --port ${address.port}`,
    url: baseURL,
    reuseExistingServer: false,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  },
});
