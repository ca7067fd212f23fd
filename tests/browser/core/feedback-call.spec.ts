import { listenWords, sortWords } from "../../../src/content/en/questions/listen-words.ts";
import { lastTimeWords, reviewWords } from "../../../src/content/en/questions/review-words.ts";
import * as feedback from "../support/feedback.ts";
import { interview, keep } from "../support/interviews.ts";
import * as notes from "../support/notes.ts";
import { expect, test } from "../support/test.ts";
import { stored, tabTo, thursday } from "../support/timeline.ts";

test.use({ now: thursday, viewport: { width: 360, height: 640 } });

test("words are taken down with keys alone during a call, kept through a reload, and sorted after it", async ({
  page,
}) => {
  await feedback.open(page, `${feedback.listenPage}#line`);
  const line = feedback.field(page, listenWords.line);
  await expect(line).toBeFocused();
  const { keyboard } = page;
  await keyboard.type("Strong on bread.");
  await keyboard.press("Enter");
  await keyboard.type("A colleague came back.");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("More on shi");
  await page.reload();
  await expect(line).toHaveValue("More on shi");
  const taken = feedback.tool(page).locator(".heard li");
  await expect(taken).toHaveText(["Strong on bread.", "A colleague came back."]);
  await expect(feedback.tool(page).locator(".script")).toContainText("Questions");
  await expect(feedback.tool(page).locator(".script a")).toHaveCount(0);
  await tabTo(page, feedback.button(page, listenWords.over));
  await keyboard.press("Enter");
  await expect(feedback.tool(page).getByRole("heading", { name: sortWords.title })).toBeFocused();
  await tabTo(page, feedback.radio(page, /Strong on bread/, sortWords.options.change));
  await keyboard.press("Space");
  await expect(page.getByRole("status")).toHaveText("Sorted: I can change this");
  await feedback.radio(page, /colleague/, sortWords.options["not-me"]).check();
  await expect(feedback.tool(page).getByText(sortWords.result.one)).toBeVisible();
  await feedback.button(page, /^Correct these words ?: More on shi/).click();
  await feedback.field(page, sortWords.words).fill("More on shifts.");
  await page.reload();
  await feedback.radio(page, /More on shifts\./, sortWords.options.change).check();
  await expect(feedback.radio(page, /Strong/, sortWords.options.change)).toBeChecked();
  expect(await feedback.draftOf(page, "listening")).toMatchObject({
    line: "",
    over: true,
    heard: [{ sorting: "change" }, { sorting: "not-me" }, { text: "More on shifts." }],
  });
});

test("no reason is a result as well, and Start over can be undone", async ({ page }) => {
  await feedback.open(page, feedback.listenPage);
  await feedback.tick(page, listenWords.noReason).check();
  await expect(page.getByRole("status")).toHaveText(listenWords.noReasonIsFine);
  await feedback.field(page, listenWords.line).fill("We wish you well");
  await feedback.button(page, listenWords.over).click();
  await expect(feedback.tool(page).locator(".calm")).toHaveText(listenWords.noReasonIsFine);
  await expect(feedback.radio(page, /We wish you well/, sortWords.options.cannot)).toBeVisible();
  const before = await stored(page);
  await feedback.button(page, sortWords.startOver).click();
  await expect(feedback.tool(page).locator(".cleared")).toBeFocused();
  await feedback.button(page, "Undo").click();
  await expect(feedback.radio(page, /We wish you well/, sortWords.options.cannot)).toBeVisible();
  expect(await stored(page)).toBe(before);
});

test("the review gathers what was hard and what they said, and its list is in the next interview's notes", async ({
  page,
}) => {
  const heard = [{ id: "1", text: "More examples, please.", sorting: "change" }];
  const listening = { line: "", heard, noReason: false, over: true };
  const hard = [{ id: "1", question: "Food safety?", better: "" }];
  await keep(page, {
    first: interview({ job: "Baker", wentWell: "Bread", hard, drafts: { listening } }, 9),
    next: interview({ job: "Miller" }, 0),
  });
  await feedback.open(page, feedback.reviewPage);
  await expect(feedback.field(page, reviewWords.wentWell)).toHaveValue("Bread");
  await feedback.field(page, reviewWords.better).first().fill("The course I took");
  await feedback.button(page, /^Add to what I will try ?: Food safety\?/).click();
  await feedback.button(page, /^Add to what I will try ?: More examples/).click();
  const tries = feedback.field(page, reviewWords.tries);
  await expect(tries).toHaveValue("Practise: Food safety?\nMore examples, please.");
  await tries.press("ControlOrMeta+End");
  await tries.pressSequentially("\nBreathe first");
  const kept = JSON.parse((await stored(page)) ?? "");
  expect(kept.hard).toEqual([{ ...hard[0], better: "The course I took" }]);
  await page.evaluate(() => localStorage.setItem("after-the-interview:current", "next"));
  await notes.openNotes(page);
  const last = page.getByRole("region", { name: lastTimeWords.title });
  await expect(last).toContainText("What you wanted to try after Baker:");
  await expect(last.getByRole("listitem")).toHaveText([
    "Practise: Food safety?",
    "More examples, please.",
    "Breathe first",
  ]);
  await feedback.open(page, feedback.reviewPage);
  await expect(tries).toHaveValue("");
});

test("clearing the list takes nothing else, and Undo brings it back", async ({ page }) => {
  await feedback.open(page, feedback.reviewPage);
  await feedback.field(page, reviewWords.wentWell).fill("Bread");
  await feedback.field(page, reviewWords.question).fill("Why us?");
  await feedback.field(page, reviewWords.tries).fill("Breathe");
  await expect(feedback.field(page, reviewWords.question)).toHaveCount(2);
  await feedback.button(page, reviewWords.startOver).click();
  await expect(feedback.field(page, reviewWords.tries)).toHaveValue("");
  await expect(feedback.field(page, reviewWords.wentWell)).toHaveValue("Bread");
  await feedback.button(page, "Undo").click();
  await expect(feedback.button(page, reviewWords.startOver)).toBeFocused();
  await expect(feedback.field(page, reviewWords.tries)).toHaveValue("Breathe");
});
