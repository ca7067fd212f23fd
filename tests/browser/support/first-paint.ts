import type { Page } from "@playwright/test";

/** Holds back every script file of the pages that open from now on; call the result to let them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<void>();
  await page.route("**/_astro/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return resolve;
}

/** Looks at each frame that the pages paint from now on: was the form of a tool ever to be seen? */
export async function watchForEmptyForm(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    const look = () => {
      const forms = [...document.querySelectorAll(".tool .plain")];
      if (forms.some((form) => form.checkVisibility()))
        document.documentElement.dataset["form"] = "";
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => "form" in document.documentElement.dataset);
}
