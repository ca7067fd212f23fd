import { expectAccessible } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

test("a picture without words for it and text as pale as its ground are found, each by its place", async ({
  page,
}) => {
  await page.goto("/404.html");
  await expectAccessible(page, "as it is");
  await page.locator("main").evaluate((main) => {
    main.append(Object.assign(document.createElement("img"), { src: "/icon.svg" }));
    const pale = Object.assign(document.createElement("p"), { id: "pale", textContent: "Pale" });
    pale.style.cssText = "color: #ddd; background: #fff";
    main.append(pale);
  });
  const finding = expectAccessible(page, "when spoilt");
  await expect(finding).rejects.toThrow(/image-alt: .*: img/);
  await expect(finding).rejects.toThrow(/color-contrast: .*: #pale/);
});
