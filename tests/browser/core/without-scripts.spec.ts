import { expect, test } from "../support/test.ts";
import { missedWithoutScripts } from "../support/without-scripts.ts";

test.use({ javaScriptEnabled: false });

const choice = `<style>main:has(#b:checked) .a, main:not(:has(#b:checked)) .b { display: none }</style>
  <input type="radio" name="c" id="a" checked><input type="radio" name="c" id="b">
  <p class="a">First</p><p class="b">Second</p>`;

const tool = "<div class=tool style='display: none'><button>A</button></div>";

interface Sample {
  name: string;
  main: string;
  text?: string[];
  dead?: number;
  silent?: number;
}

const samples: readonly Sample[] = [
  { name: "lets pass a hidden tool that is spoken of", main: `${tool}<p>It needs JavaScript.</p>` },
  { name: "sees a tool that is hidden without a word", main: `${tool}<p>A</p>`, silent: 1 },
  { name: "lets pass text, links and folded text", main: "<p>A</p><details><p>B</p></details>" },
  { name: "lets pass a choice that styles answer to", main: choice },
  {
    name: "lets pass controls that are off",
    main: "<fieldset disabled><button>A</button></fieldset>",
  },
  { name: "sees a button", main: "<button type=button>Copy</button>", dead: 1 },
  { name: "sees a choice that nothing answers to", main: "<input type=radio name=a>", dead: 1 },
  { name: "sees a field to type in", main: "<textarea></textarea><select></select>", dead: 2 },
  { name: "sees hidden text", main: "<p style='display: none'>Lost</p>", text: ["Lost"] },
];

for (const { name, main, text = [], dead = 0, silent = 0 } of samples) {
  test(`the look at pages without scripts ${name}`, async ({ page }) => {
    await page.setContent(`<main><h1>A</h1>${main}</main>`);
    const missed = await missedWithoutScripts(page);
    expect(missed.text).toEqual(text);
    expect(missed.dead).toHaveLength(dead);
    expect(missed.silent).toHaveLength(silent);
  });
}
