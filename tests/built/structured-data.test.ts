import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { describe, expect, it } from "vitest";
import { builtFiles, builtPages, canonicalOf, find, isLesson, pageOf } from "./pages.ts";
import { type Thing, thingFaults, thingsOf } from "./structured-data.ts";

const pages = builtPages();
const lessons = pages.filter(isLesson);
const ofType = (things: readonly Thing[], type: string) =>
  things.filter((thing) => thing["@type"] === type);

describe.each(pages)("what $url tells machines", (page) => {
  it("has all that its types need", () => {
    expect(thingFaults(page)).toEqual([]);
  });
});

describe.each(lessons)("the article of $url", (page) => {
  const things = thingsOf(page);
  const [article = {}] = ofType(things, "Article");

  it("is this page, by its title and picture", () => {
    expect(article["headline"]).toBe(toText(find(page, "h1")[0] as Element));
    expect(article["mainEntityOfPage"]).toBe(canonicalOf(page));
    expect(builtFiles()).toContain(new URL(String(article["image"])).pathname);
  });

  it("stands in the guide", () => {
    const [trail] = ofType(things, "BreadcrumbList");
    const places = (trail?.["itemListElement"] ?? []) as Thing[];
    const home = new URL("/", canonicalOf(page)).href;
    expect(places.map(({ item }) => item)).toEqual([home, `${home}guide/`, canonicalOf(page)]);
  });
});

describe("the steps that machines are told", () => {
  const withSteps = lessons.filter((page) => ofType(thingsOf(page), "HowTo").length > 0);

  it("are those of the lesson on weighing an offer", () => {
    expect(withSteps.map(({ url }) => url)).toEqual(["/guide/if-it-is-a-yes/"]);
  });

  it.each(withSteps)("are the numbered list that $url shows", (page) => {
    const [howTo] = ofType(thingsOf(page), "HowTo");
    const [, anchor = ""] = String(howTo?.["url"]).split("#");
    const shown = find(page, `#${anchor} ~ ol`)[0] as Element;
    const items = shown.children.filter((child) => child.type === "element");
    const steps = (howTo?.["step"] ?? []) as Thing[];
    expect(steps.map(({ text }) => text)).toEqual(items.map((item) => toText(item)));
  });
});

it("the first page is the site", () => {
  const first = pages.filter(({ url }) => url === "/").flatMap(thingsOf);
  expect(first.map((thing) => thing["@type"])).toEqual(["WebSite"]);
});

describe("the gate of structured data", () => {
  const faults = (...things: object[]) =>
    thingFaults(
      pageOf(
        "/",
        `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": things })}</script>`,
      ),
    );
  const step = { "@type": "HowToStep", position: 1, text: "Mark." };

  it("lets pass what is whole", () => {
    expect(faults({ "@type": "HowTo", name: "A", step: [step] })).toEqual([]);
  });

  it.each([
    ["a field that is not there", { "@type": "HowTo", name: "A" }],
    ["one that is empty", { "@type": "HowTo", name: "", step: [step] }],
    ["one deep inside", { "@type": "HowTo", name: "A", step: [{ ...step, text: undefined }] }],
    ["a type that nobody knows", { "@type": "Recipe", name: "A" }],
    ["half an address", { "@type": "WebSite", name: "A", url: "/a/" }],
    [
      "a day that is none",
      { "@type": "WebSite", name: "A", url: "https://a.example/", dateModified: "soon" },
    ],
  ])("refuses %s", (_, thing) => {
    expect(faults(thing)).toHaveLength(1);
  });
});
