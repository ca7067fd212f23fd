import { expect } from "@playwright/test";
import { whyWords as words } from "../../../src/content/en/timeline/step-rules.ts";
import { expectAccessible } from "../support/axe.ts";
import { test } from "../support/test.ts";
import * as timeline from "../support/timeline.ts";

test.use({ now: timeline.thursday });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 640 } });

    test("a step opens to its rule, its claims and the other side", async ({ page }) => {
      await timeline.makePlan(page);
      const call = timeline.step(page, "Call and ask where things stand");
      await call.getByText(words.why).click();
      await expect(call).toContainText("7 days after the interview");
      await expect(call.getByRole("heading", { name: words.differs })).toBeVisible();
      await expect(call).toContainText("It gives no answer to this.");
      const rest = timeline.step(page, "Let this one rest");
      await rest.getByText(words.why).click();
      await expect(rest).toContainText("No article names a day.");
      await timeline.tool(page).getByText(words.whatIf).click();
      const persistent = timeline.tool(page).getByRole("region", { name: /^Check in early/ });
      await expect(persistent.getByRole("listitem")).toHaveCount(4);
      const patient = timeline.tool(page).getByRole("region", { name: /^Wait a little/ });
      await expect(patient.getByRole("listitem")).toHaveCount(2);
      await expectAccessible(page, "with reasons and approaches open");
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBe(0);
    });
  });
}

test("a reason that does not load leads to the sources, and is tried again", async ({
  page,
  trouble,
}) => {
  await timeline.makePlan(page);
  trouble.allow(/WhyPart/, /ERR_FAILED/);
  await page.route("**/_astro/WhyPart*", (route) => route.abort());
  const why = timeline.step(page, "Keep looking").getByText(words.why);
  await why.click();
  const step = timeline.step(page, "Keep looking");
  await expect(step.getByRole("link", { name: words.sources, exact: true })).toBeVisible();
});
