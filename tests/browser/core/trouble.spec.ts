import { expect, test } from "../support/test.ts";
import { Trouble } from "../support/trouble.ts";

/** What a page may not do, each done on purpose in the page: the watch over every test must see it. */
const faults: readonly { name: string; cause: () => unknown; says: RegExp }[] = [
  { name: "a message", cause: () => console.log("left over"), says: /left over/ },
  {
    name: "an error that nobody catches",
    cause: () => queueMicrotask(() => Promise.reject(new Error("dropped"))),
    says: /dropped/,
  },
  {
    name: "a file that is not there",
    cause: () => document.body.append(Object.assign(new Image(), { src: "/gone.svg" })),
    says: /404/,
  },
  {
    name: "a picture from another origin",
    cause: () =>
      document.body.append(Object.assign(new Image(), { src: "https://other.example/" })),
    says: /refused by the policy: img-src/,
  },
  {
    name: "a style attribute",
    cause: () => document.body.setAttribute("style", "color: red"),
    says: /refused by the policy: style-src-attr/,
  },
  {
    name: "HTML made from text",
    cause: () => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>text</b>");
      } catch {
        // The browser also throws; the refusal alone must be seen.
      }
    },
    says: /refused by the policy: require-trusted-types-for/,
  },
];

for (const { name, cause, says } of faults) {
  test(`the watch sees ${name}`, async ({ browser, baseURL }) => {
    const watched = new Trouble(baseURL ?? "");
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    await watched.watch(context);
    const page = await context.newPage();
    await page.goto("/");
    watched.expectNone();
    await page.evaluate(cause);
    await expect(() => expect(() => watched.expectNone()).toThrow(says)).toPass();
    await context.close();
  });
}

test("the watch lets pass what a test allows", async ({ page, trouble }) => {
  trouble.allow(/on purpose/);
  await page.goto("/");
  await page.evaluate(() => console.error("on purpose"));
});
