import { availableParallelism, loadavg } from "node:os";
import { chromium, type Page } from "@playwright/test";
import { today } from "../src/components/stores/device/today.ts";
import { myInterviewsWords as words } from "../src/content/en/mine/my-interviews-words.ts";
import { findBrowser } from "../tests/browser/support/find-browser.ts";
import * as interviews from "../tests/browser/support/interviews.ts";
import { measured, paintOf, watchPaints } from "../tests/browser/support/next-paint.ts";
import { press, printHead, printLine, serve } from "./measuring.ts";

/**
 * How fast My interviews answers with 500 interviews of 20 events each, on a processor slowed down four times:
 * `npm run build`, then `node scripts/measure-interviews.ts`. The goal is 100 ms from a key or a click
 * to the next paint. An address as argument measures the site that is served there. On a machine that does other
 * work the numbers say little: a click that changes nothing has to take one frame or two.
 */
const count = 500;
const events = 20;
const slowness = 4;
const rounds = 5;

const [, , given] = process.argv;
const site = given ? { address: given, close: () => {} } : await serve();
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const texts = {
    ...interviews.manyInterviews(count - 1, events, today()),
    today: JSON.stringify(interviews.interview({ job: "Nurse" }, 0, today())),
  };
  const size = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${count} interviews of ${events} events, ${(size / 1e6).toFixed(2)} MB; CPU ÷ ${slowness}, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  );
  const openings: Opening[] = [];
  const plain: number[] = [];
  const paints = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) await measure(texts, plain, openings, paints);
  report(plain, openings, paints);
} finally {
  await browser.close();
  site.close();
}

interface Opening {
  /** From the click on the link in the header to the first paint of the page, and to the list on it. */
  first: number;
  rows: number;
  longest: number;
  blocked: number;
}

async function measure(
  texts: Record<string, string>,
  plain: number[],
  openings: Opening[],
  paints: Map<string, number[]>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await interviews.keep(page, texts);
  await watchPaints(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await page.goto("/guide/");
  plain.push(await openPlain(page));
  await page.goto("/guide/");
  openings.push(await open(page));
  for (const [name, times] of Object.entries(await use(page))) {
    paints.set(name, [...(paints.get(name) ?? []), ...times]);
  }
  await context.close();
}

/** What every click on a link takes here: to the first paint of a page that has no script file. */
async function openPlain(page: Page): Promise<number> {
  await page.getByRole("banner").getByRole("link", { name: "Help" }).click();
  await page.waitForURL("**/help/");
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
  return (await page.evaluate(measured)).first;
}

async function open(page: Page): Promise<Opening> {
  await page.getByRole("link", { name: words.title }).click();
  await page.locator(".my-interviews[aria-busy=false] ol.thread").waitFor();
  return page.evaluate(measured);
}

async function use(page: Page): Promise<Record<string, number[]>> {
  const nothing = await press(page, page.locator("h1"));
  const summary = page.locator(".changes > summary").nth(3);
  const unfold = await press(page, summary);
  const job = page.getByLabel(words.job);
  await job.focus();
  const typing: number[] = [];
  for (const letter of "Night baker, the early shift") {
    typing.push(
      await paintOf(page, "input", () => page.keyboard.press(letter === " " ? "Space" : letter)),
    );
  }
  const button = (name: string) => page.getByRole("button", { name });
  const show = await press(page, button(words.show));
  const archive = await press(page, button(words.archive));
  const back = await press(page, button(words.bringBack));
  // It comes back folded, with the focus on it.
  await page.locator("summary:focus").click();
  const remove = await press(page, button(words.remove));
  const undo = await press(page, button(words.undo));
  const find = page.getByLabel(words.find);
  await find.focus();
  const search: number[] = [];
  for (const key of ["4", "2", "Backspace", "Backspace"]) {
    search.push(await paintOf(page, "input", () => page.keyboard.press(key)));
  }
  const more = await press(page, button("Show 40 more"));
  const add = await press(page, button(words.add));
  return {
    "a click that changes nothing": [nothing],
    "unfold an interview": [unfold],
    "type a letter of its name": typing,
    "show it in the tools": [show],
    archive: [archive],
    "bring back": [back],
    remove: [remove],
    undo: [undo],
    "type in the search": search,
    "show more": [more],
    "add one": [add],
    ...(await tick(page)),
  };
}

/** One of the interviews was today, so that something is due. */
async function tick(page: Page): Promise<Record<string, number[]>> {
  const box = page.locator(".due input").first();
  return {
    "tick what is due": [await press(page, box)],
    "untick it": [await press(page, box)],
  };
}

function report(
  plain: readonly number[],
  openings: readonly Opening[],
  paints: ReadonlyMap<string, readonly number[]>,
): void {
  printHead();
  const opening = (name: keyof Opening) => openings.map((one) => one[name]);
  printLine("open a page to read: click to its first paint", plain);
  printLine("open: click to the first paint of the page", opening("first"));
  printLine("open: click to the paint with the list", opening("rows"));
  printLine("open: longest task", opening("longest"));
  printLine("open: tasks past 50 ms, what is past it", opening("blocked"));
  for (const [name, times] of paints) printLine(`${name}: to the next paint`, times);
}
