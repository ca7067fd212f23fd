import { describe, expect, it } from "vitest";
import { chooseBrowser, type Machine } from "./find-browser.ts";

const chrome = "/usr/bin/google-chrome";
const own = "/cache/playwright/chrome";

function machine(change: Partial<Machine>, ...files: string[]): Machine {
  return {
    platform: "linux",
    environment: {},
    exists: (path) => files.includes(path),
    ownBrowser: own,
    isRoot: false,
    ...change,
  };
}

describe("the browser of the tests", () => {
  it("is the one that CHROMIUM_PATH names, before any other", () => {
    const environment = { CHROMIUM_PATH: "/opt/chromium" };
    const choice = chooseBrowser(machine({ environment }, "/opt/chromium", chrome, own));
    expect(choice).toEqual({ kind: "found", path: "/opt/chromium" });
  });

  it("is not another one when CHROMIUM_PATH names nothing", () => {
    const choice = chooseBrowser(machine({ environment: { CHROMIUM_PATH: "/gone" } }, chrome));
    expect(choice).toEqual({ kind: "none", say: expect.stringContaining("/gone") });
  });

  it("is an installed one before Playwright's own", () => {
    expect(chooseBrowser(machine({}, own, chrome))).toEqual({ kind: "found", path: chrome });
  });

  it("is Playwright's own when none is installed", () => {
    expect(chooseBrowser(machine({}, own))).toEqual({ kind: "found", path: own });
  });

  it("is the shell where there is one, and is made so where tests run unattended", () => {
    const shell = "/usr/bin/chromium-headless-shell";
    expect(chooseBrowser(machine({}, own, chrome, shell))).toEqual({ kind: "found", path: shell });
    const whole = chooseBrowser(machine({}, own, chrome, shell), "whole");
    expect(whole).toEqual({ kind: "found", path: chrome });
    const unattended = { isRoot: true, environment: { CI: "true" } };
    const debian = machine(unattended, "/usr/bin/apt-get", chrome);
    expect(chooseBrowser(debian)).toEqual({ kind: "install", found: chrome });
    expect(chooseBrowser(machine({ ...unattended, isRoot: false }, chrome))).toMatchObject({
      path: chrome,
    });
  });

  it("is found in the folders of macOS and Windows", () => {
    const mac = "/Applications/Chromium.app/Contents/MacOS/Chromium";
    const windows = "D:\\Programs\\Google\\Chrome\\Application\\chrome.exe";
    const environment = { LOCALAPPDATA: "D:\\Programs" };
    expect(chooseBrowser(machine({ platform: "darwin" }, mac))).toMatchObject({ path: mac });
    expect(chooseBrowser(machine({ platform: "win32", environment }, windows))).toMatchObject({
      path: windows,
    });
  });

  it("is installed on Debian as root", () => {
    expect(chooseBrowser(machine({ isRoot: true }, "/usr/bin/apt-get"))).toEqual({
      kind: "install",
    });
  });

  it.each([
    ["Debian without root", machine({}, "/usr/bin/apt-get")],
    ["Linux without apt", machine({ isRoot: true })],
    ["macOS", machine({ platform: "darwin" })],
  ])("is asked for in words on %s", (_, bare) => {
    expect(chooseBrowser(bare)).toEqual({
      kind: "none",
      say: expect.stringMatching(/npx playwright install.*CHROMIUM_PATH/s),
    });
  });
});
