import { describe, expect, it } from "vitest";
import { dataBlock, lessonThings, siteThing } from "../../src/components/frame/structured-data.ts";

const lesson = {
  url: "https://a.example/guide/b/",
  title: "Say it",
  description: "How to say it.",
  image: "https://a.example/cards/guide/b.png",
  published: "2026-11-22",
  changed: "2027-01-02",
  site: { name: "Site", url: "https://a.example/" },
  guide: { title: "Guide", url: "https://a.example/guide/" },
};

describe("what a lesson tells machines", () => {
  it("is an article at its place in the guide", () => {
    const things = lessonThings(lesson);
    expect(things.map((thing) => thing["@type"])).toEqual(["Article", "BreadcrumbList"]);
    expect(things[0]).toMatchObject({ headline: "Say it", dateModified: "2027-01-02" });
    expect(things[1]?.["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Site", item: "https://a.example/" },
      { "@type": "ListItem", position: 2, name: "Guide", item: "https://a.example/guide/" },
      { "@type": "ListItem", position: 3, name: "Say it", item: lesson.url },
    ]);
  });

  it("is also its steps, where it has some", () => {
    const howTo = { name: "Weigh", url: `${lesson.url}#weigh`, steps: ["Mark.", "Write."] };
    expect(lessonThings({ ...lesson, howTo })[2]).toEqual({
      "@type": "HowTo",
      name: "Weigh",
      url: howTo.url,
      step: [
        { "@type": "HowToStep", position: 1, text: "Mark." },
        { "@type": "HowToStep", position: 2, text: "Write." },
      ],
    });
  });
});

describe("the data block", () => {
  const site = { name: "A", description: "", url: "https://a.example/" };

  it.each(["</script><p>", "<!-- <script>", "</SCRIPT >", "a < b"])(
    "can not be ended by a text like %s, and keeps it",
    (description) => {
      const text = dataBlock([siteThing({ ...site, description })]);
      expect(text).not.toContain("<");
      expect(JSON.parse(text)["@graph"][0].description).toBe(description);
    },
  );
});
