import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Locator, Page } from "@playwright/test";
import { paintOf } from "../tests/browser/support/next-paint.ts";

/** A click without the checks that Playwright runs in the page, as these are slowed down as well. */
export async function press(page: Page, wanted: Locator): Promise<number> {
  await wanted.scrollIntoViewIfNeeded();
  const box = await wanted.boundingBox();
  if (!box) throw new Error(`${wanted} is not to be seen`);
  const { x, y, width, height } = box;
  return paintOf(page, "click", () => page.mouse.click(x + width / 2, y + height / 2));
}

export function printHead(): void {
  console.log(`${"milliseconds".padEnd(52)}  median    most   times`);
}

/** The middle and the most of some times, and how many they are. */
export function printLine(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const [most = 0] = sorted.slice(-1);
  const numbers = [middle, most].map((time) => `${Math.round(time)}`.padStart(8)).join("");
  console.log(`${name.padEnd(52)}${numbers}${`${times.length}`.padStart(8)}`);
}

/** Serves the built site on a free port. */
export async function serve() {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const words = ["preview", "--ignore-lock", "--host", "127.0.0.1", "--port", `${port}`];
  const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", ...words], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  await once(server.stdout, "data");
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(address).catch(() => null);
    if (answer) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, close: () => server.kill() };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const place = probe.address();
  probe.close();
  return typeof place === "object" && place ? place.port : 4398;
}
