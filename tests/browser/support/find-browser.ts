import { execFileSync } from "node:child_process";
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
  | { readonly kind: "install" }
  | { readonly kind: "none"; readonly say: string };

const apt = "/usr/bin/apt-get";

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

/** Named by the caller, else installed, else Playwright's own, else to be installed, else none. */
export function chooseBrowser(machine: Machine): Choice {
  const named = machine.environment["CHROMIUM_PATH"];
  if (named) return fromEnvironment(named, machine);
  const path = [...usualPaths(machine), machine.ownBrowser].find(machine.exists);
  if (path) return { kind: "found", path };
  const canInstall = machine.platform === "linux" && machine.isRoot && machine.exists(apt);
  return canInstall ? { kind: "install" } : { kind: "none", say: howToGetOne };
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
  if (choice.kind === "install") installChromium();
  const result = choice.kind === "install" ? chooseBrowser(thisMachine()) : choice;
  if (result.kind === "found") return result.path;
  throw new Error(result.kind === "none" ? result.say : howToGetOne);
}

function installChromium(): void {
  console.log("No browser here: installing Chromium with apt-get.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", "chromium"]]) {
    execFileSync(apt, words, { stdio: ["ignore", "inherit", "inherit"], env });
  }
}
