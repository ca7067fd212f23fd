import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What the choice of a browser depends on. */
export interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright's own download would be. */
  readonly ownBrowser: string;
  readonly isRoot: boolean;
}

export type Choice =
  | { readonly kind: "found"; readonly path: string }
  /** `found` is what serves where the installation fails. */
  | { readonly kind: "install"; readonly found?: string }
  | { readonly kind: "none"; readonly say: string };

const apt = "/usr/bin/apt-get";

/** Starts and draws twice as fast as the whole browser, whose windows no test looks at. */
const shell = "/usr/bin/chromium-headless-shell";

const unixPaths = [
  shell,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
];
const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windowsPaths = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Named by the caller, else installed, else Playwright's own, else to be installed, else none. A bare Debian gets the
 * shell, and so does one on which tests run unattended (`CI`), whatever else it has.
 */
export function chooseBrowser(machine: Machine): Choice {
  const named = machine.environment["CHROMIUM_PATH"];
  if (named) return fromEnvironment(named, machine);
  const path = [...usualPaths(machine), machine.ownBrowser].find(machine.exists);
  const isWanted = !path || (path !== shell && Boolean(machine.environment["CI"]));
  if (isWanted && canInstall(machine)) return { kind: "install", ...(path && { found: path }) };
  return path ? { kind: "found", path } : { kind: "none", say: howToGetOne };
}

function canInstall({ platform, isRoot, exists }: Machine): boolean {
  return platform === "linux" && isRoot && exists(apt);
}

const howToGetOne =
  "The browser tests found no Chromium. Install Chromium or Chrome, run `npx playwright install " +
  "--with-deps chromium`, or set CHROMIUM_PATH to the program of one that you have.";

function fromEnvironment(path: string, { exists }: Machine): Choice {
  return exists(path)
    ? { kind: "found", path }
    : { kind: "none", say: `CHROMIUM_PATH is "${path}", and nothing is there.` };
}

function usualPaths({ platform, environment }: Machine): string[] {
  if (platform === "darwin") return macPaths;
  if (platform !== "win32") return unixPaths;
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = environment[variable];
    return folder ? windowsPaths.map((path) => `${folder}\\${path}`) : [];
  });
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    exists: existsSync,
    ownBrowser: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
  };
}

/** The browser to test with. On a bare Debian, as root, it is installed first and says so. */
export function findBrowser(): string {
  const choice = chooseBrowser(thisMachine());
  if (choice.kind === "found") return choice.path;
  if (choice.kind === "none") throw new Error(choice.say);
  return install("chromium-headless-shell") ? shell : (choice.found ?? wholeBrowser());
}

/** Before Debian 12 there was no shell to install. */
function wholeBrowser(): string {
  const choice = install("chromium") ? chooseBrowser(thisMachine()) : undefined;
  if (choice?.kind === "found") return choice.path;
  throw new Error(howToGetOne);
}

function install(name: string): boolean {
  console.log(`Installing ${name} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const isDone = (words: string[]) =>
    spawnSync(apt, words, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
  return isDone(["update"]) && isDone(["install", "-y", name]);
}
