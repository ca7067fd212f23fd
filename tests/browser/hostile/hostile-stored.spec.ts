import { unfoldAll } from "../support/every-field.ts";
import { asKept, fullCalendar, fullInterview, fullYou, type View } from "../support/full-record.ts";
import { expectTextOnly, textsFrom, watchTexts } from "../support/hostile-page.ts";
import { hostileStrings } from "../support/hostile-strings.ts";
import { expect, test } from "../support/test.ts";
import { thursday } from "../support/timeline.ts";

test.use({ now: thursday });
test.slow();

type Kept = Record<string, object | string>;

/** Every record in its own shape, with a text of the corpus in each place; the ids and short texts are texts as well. */
function textsEverywhere(start: number, view: View): Kept {
  const next = textsFrom(start);
  return {
    "interview:first": fullInterview(next, { plainIds: false, ...view }),
    [`interview:${next() || "x"}`]: fullInterview(next, { plainIds: false, ...view }),
    "interview:z": { ...fullInterview(next, view), archivedOn: "2025-11-20" },
    you: fullYou(next),
    "work-calendar": fullCalendar(next),
    ...{ theme: next(), current: "first", backup: next() },
    [`unreadable:interview:${next()}`]: next(),
  };
}

/** No record is what it should be: a text that is no JSON, and JSON of another shape. */
function spoilt(start: number): Kept {
  const next = textsFrom(start);
  const record = fullInterview(next);
  const wrong = { letter: next(), feedback: [next()], listening: 7, review: { tries: [next()] } };
  const polluted = `{"__proto__":{"polluted":1},"version":1,"name":${JSON.stringify(next())}}`;
  return {
    "interview:first": {
      ...record,
      drafts: { ...wrong, call: { path: next() }, calendar: next() },
    },
    "interview:a": next(),
    "interview:b": JSON.stringify(next()),
    "interview:c": { ...record, interviewers: { 0: next() }, history: next() },
    "interview:d": { ...record, history: [{ kind: next(), on: "2025-11-20" }] },
    "interview:e": polluted,
    you: polluted,
    "work-calendar": { ...fullCalendar(next), week: [next()], daysOff: next() },
    ...{ theme: next(), current: next(), backup: next() },
  };
}

const views: [address: string, view: View][] = [
  ["/tools/timeline/", { planned: true }],
  ["/tools/timeline/", {}],
  ["/tools/thank-you-letter/", {}],
  ["/tools/thank-you-letter/", { letter: "own" }],
  ["/tools/interview-notes/", {}],
  ["/tools/feedback-questions/", {}],
  ["/tools/feedback-questions/", { words: true }],
  ["/tools/while-they-talk/", {}],
  ["/tools/while-they-talk/", { over: true }],
  ["/tools/withdraw/", {}],
  ["/tools/review/", {}],
  ["/tools/call-script/", {}],
  ["/my-interviews/", { planned: true }],
  ["/guide/plan-your-follow-up/", { planned: true }],
  ["/", {}],
];

/** Each view begins at another place of the corpus, so that together they hold all of it many times over. */
const stepOn = Math.floor(hostileStrings.length / views.length);

for (const [at, [address, view]] of views.entries()) {
  test(`${address} with ${JSON.stringify(view)} opens with any text in what is kept`, async ({
    page,
  }) => {
    await watchTexts(page);
    await page.goto("/404.html");
    const full = textsEverywhere(at * stepOn, view);
    for (const kept of [full, spoilt(at * stepOn)]) {
      await page.evaluate((all) => {
        localStorage.clear();
        for (const [key, text] of all) localStorage.setItem(key, text);
      }, asKept(kept));
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await unfoldAll(page, "main", 0);
      await expectTextOnly(page);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expectTextOnly(page);
      await page.emulateMedia({ media: "screen" });
      // A text is no reason to take a record for one that cannot be read.
      const aside = "after-the-interview:unreadable:interview:first";
      const isAside = await page.evaluate((key) => localStorage.getItem(key) !== null, aside);
      expect(kept === full && isAside).toBe(false);
    }
  });
}
