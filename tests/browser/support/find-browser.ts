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

/** Starts and draws twice as fast as a whole browser, but has no windows, no cache for going back, no settings. */
const shell = "/usr/bin/chromium-headless-shell";

const unixPaths = [
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
 * Named by the caller, else installed, else Playwright's own, else to be installed, else none. The shell comes first
 * unless the whole browser is wanted; one on which tests run unattended (`CI`) gets it, whatever else it has.
 */
export function chooseBrowser(machine: Machine, wanted: "any" | "whole" = "any"): Choice {
  const named = machine.environment["CHROMIUM_PATH"];
  if (named) return fromEnvironment(named, machine);
  const isAny = wanted === "any";
  const paths = [...(isAny ? [shell] : []), ...usualPaths(machine), machine.ownBrowser];
  const path = paths.find(machine.exists);
  const isMissed = !path || (isAny && path !== shell && Boolean(machine.environment["CI"]));
  if (isMissed && canInstall(machine)) return { kind: "install", ...(path && { found: path }) };
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
  if (choice.kind === "install" && install("chromium-headless-shell")) return shell;
  return choice.kind === "install" ? (choice.found ?? findWholeBrowser()) : pathOf(choice);
}

/** The same with windows and settings, for the few tests that need them. */
export function findWholeBrowser(): string {
  const choice = chooseBrowser(thisMachine(), "whole");
  if (choice.kind === "install" && install("chromium")) return "/usr/bin/chromium";
  return pathOf(choice);
}

function pathOf(choice: Choice): string {
  if (choice.kind === "found") return choice.path;
  throw new Error(choice.kind === "none" ? choice.say : howToGetOne);
}

function install(name: string): boolean {
  console.log(`Installing ${name} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const isDone = (words: string[]) =>
    spawnSync(apt, words, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
  return isDone(["update"]) && isDone(["install", "-y", name]);
}
