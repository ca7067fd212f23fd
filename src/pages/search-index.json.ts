import { type CollectionEntry, getCollection, render } from "astro:content";
import type { APIRoute } from "astro";
import { sectionsOf } from "../components/core/guide/sections.ts";
import type { SearchPage } from "../components/core/search/search-index.ts";
import { pageWords, tools, topics } from "../content/en/shared/frame.ts";

/** What the search over the guide looks through, fetched at the first use of it. */
export const GET: APIRoute = async () => {
  const lessons = (await getCollection("lessons")).sort((a, b) => a.data.order - b.data.order);
  const pages = await getCollection("pages");
  return Response.json([
    ...(await Promise.all(
      lessons.map(async (lesson) => pageOf(`/guide/${lesson.id}/`, lesson, lesson.data.answer)),
    )),
    ...(await Promise.all(pages.map(async (page) => pageOf(`/${page.id}/`, page)))),
    ...tools.map(({ slug, title, description }) => ({
      href: `/tools/${slug}/`,
      title,
      sections: [{ anchor: "", heading: "", text: description }],
    })),
    { href: "/sources/", title: pageWords.sources.title, sections: await sourceSections() },
  ] satisfies SearchPage[]);
};

type Entry = CollectionEntry<"lessons"> | CollectionEntry<"pages">;

async function pageOf(href: string, entry: Entry, answer?: string): Promise<SearchPage> {
  const { headings } = await render(entry);
  const anchors = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  const parts = sectionsOf(entry.body ?? "");
  const opening = answer ?? parts.find(({ heading }) => heading === null)?.text;
  const sections = parts
    .filter(({ heading }) => heading !== null)
    .map(({ heading, text }, at) => ({ anchor: anchors[at] ?? "", heading: heading ?? "", text }))
    // A section of nothing but tags, like the places where the articles disagree, is found at the sources.
    .filter(({ text }) => text !== "");
  return {
    href,
    title: entry.data.title,
    sections: [{ anchor: "", heading: "", text: opening ?? entry.data.description }, ...sections],
  };
}

/** The ledger: what the articles say, topic by topic, and each question on which they differ. */
async function sourceSections(): Promise<SearchPage["sections"]> {
  const claims = await getCollection("claims");
  const disagreements = await getCollection("disagreements");
  return [
    ...Object.entries(topics).map(([anchor, heading]) => ({
      anchor,
      heading,
      text: claims.flatMap(({ data }) => (data.topic === anchor ? data.claim : [])).join(" "),
    })),
    ...disagreements.map(({ id, data: { question, sides, ours } }) => ({
      anchor: `differ-${id}`,
      heading: question,
      text: [...sides.map(({ says }) => says), ours].join(" "),
    })),
  ];
}
