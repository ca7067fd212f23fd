import type { BrowserContext } from "@playwright/test";

/** What is on the clipboard, as another program gets it: the site itself may not read it. */
export async function pasted(context: BrowserContext): Promise<string> {
  const elsewhere = await context.newPage();
  await elsewhere.setContent("<textarea></textarea>");
  await elsewhere.locator("textarea").focus();
  await elsewhere.keyboard.press("ControlOrMeta+V");
  const text = await elsewhere.locator("textarea").inputValue();
  await elsewhere.close();
  return text;
}
