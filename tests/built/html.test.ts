import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import settings from "../../.htmlvalidate.json" with { type: "json" };
import { faultsOf, shared, titleOf } from "./html.ts";
import { builtPages, pageOf } from "./pages.ts";

const pages = builtPages();
const validator = new HtmlValidate(settings as never);

/** Firefox keeps what was chosen over a reload, which differs from what is stored, unless told so. */
const keptByFirefox = /autocomplete.*<input type="(?:radio|checkbox)">/;

function invalid(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ message }) => !keptByFirefox.test(message))
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

describe.each(pages)("the HTML of $url", (page) => {
  it("is valid", () => {
    expect(invalid(page.html)).toEqual([]);
  });

  it("is whole", () => {
    expect(faultsOf(page)).toEqual([]);
  });
});

it("every page has a title of its own", () => {
  expect(shared(pages, titleOf)).toEqual([]);
});

describe("the HTML gate", () => {
  const whole = (main: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A</title><meta name="description" content="B">
     </head><body><main><h1>A</h1>${main}</main></body></html>`;

  it("lets pass a whole page, with the style that Astro writes for a tool", () => {
    expect(faultsOf(pageOf("/", whole("<h2>B</h2><h3>C</h3><h2>D</h2>")))).toEqual([]);
    expect(invalid(whole("<p>B</p><style>p { color: red }</style>"))).toEqual([]);
  });

  it.each([
    ["a second h1", "<h1>B</h1>"],
    ["a heading too deep", "<h3>C</h3>"],
    ["a style attribute", '<p style="color: red">B</p>'],
    ["a group without a name", "<fieldset><p>B</p></fieldset>"],
    ["an empty list", "<ul><!-- none --></ul>"],
    ["a handler", '<p onclick="a()">B</p>'],
  ])("refuses %s", (_, main) => {
    expect(faultsOf(pageOf("/", whole(main)))).toHaveLength(1);
  });

  it("refuses a page without language, title, description, main and h1", () => {
    expect(faultsOf(pageOf("/", "<p>B</p>"))).toHaveLength(5);
  });

  it.each([
    ["an id used twice", '<p id="a">A</p><p id="a">B</p>', "no-dup-id"],
    ["a picture without a text", '<img src="/a.svg">', "wcag/h37"],
    ["a button in a link", '<a href="/"><button type="button">A</button></a>', "element-permitted"],
  ])("refuses %s", (_, main, rule) => {
    expect(invalid(whole(main)).join()).toContain(rule);
  });

  it("refuses a title used twice", () => {
    expect(shared([pageOf("/a/", whole("")), pageOf("/b/", whole(""))], titleOf)).toHaveLength(2);
  });
});
