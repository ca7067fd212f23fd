import { availableParallelism, loadavg } from "node:os";
import { chromium, type Page } from "@playwright/test";
import { today } from "../src/components/stores/device/today.ts";
import { callLogWords } from "../src/content/en/calls/call-log-words.ts";
import { approaches } from "../src/content/en/shared/words.ts";
import { historyWords } from "../src/content/en/timeline/history-words.ts";
import { findBrowser } from "../tests/browser/support/find-browser.ts";
import * as interviews from "../tests/browser/support/interviews.ts";
import { watchPaints } from "../tests/browser/support/next-paint.ts";
import { press, printHead, printLine, serve } from "./measuring.ts";

/**
 * How fast the timeline answers for an interview with 50 events, on a processor slowed down four times:
 * `npm run build`, then `node scripts/measure-timeline.ts`. The goal is 100 ms from a click to the next paint. A click
 * that changes nothing says what the machine itself takes.
 */
const events = 50;
const slowness = 4;
const rounds = 5;

const [, , given] = process.argv;
const site = given ? { address: given, close: () => {} } : await serve();
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  console.log(
    `An interview with ${events} events; CPU ÷ ${slowness}, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  );
  const paints = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, time] of Object.entries(await measure()))
      paints.set(name, [...(paints.get(name) ?? []), time]);
  }
  printHead();
  for (const [name, times] of paints) printLine(`${name}: to the next paint`, times);
} finally {
  await browser.close();
  site.close();
}

async function measure(): Promise<Record<string, number>> {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await interviews.keep(page, interviews.manyInterviews(1, events, today()));
  await watchPaints(page);
  await page.goto("/tools/timeline/");
  await page.getByRole("heading", { name: "Your plan" }).waitFor();
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  const times = await use(page);
  await context.close();
  return times;
}

async function use(page: Page): Promise<Record<string, number>> {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const radio = (name: string) => page.getByRole("radio", { name }).first();
  await press(page, page.locator("h1"));
  const nothing = await press(page, page.locator("h1"));
  const approach = await press(page, radio(approaches[2].title));
  const back = await press(page, radio(approaches[0].title));
  const tell = await press(page, button(historyWords.tell));
  const kind = await press(page, radio("I asked where things stand"));
  const said = await press(page, radio("They are still deciding"));
  const log = await press(page, button(callLogWords.save));
  const undo = await press(page, button(historyWords.undo));
  const change = await press(page, page.getByRole("button", { name: /^Change.*decide/ }));
  const answer = await press(page, radio("Yes, by the end of the week"));
  return {
    "a click that changes nothing": nothing,
    "switch to the persistent approach": approach,
    "switch to the patient approach": back,
    "open what happened": tell,
    "say that it was a call": kind,
    "say what came of it": said,
    "log the call": log,
    "undo it": undo,
    "change an answer": change,
    "answer anew": answer,
  };
}
