import { getCollection } from "astro:content";
import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { site } from "../content/en/shared/frame.ts";

/** What changed in the guide, newest first, for feed readers. */
export const GET: APIRoute = async (context) => {
  const home = context.site ?? context.url;
  const changes = (await getCollection("changes")).map(({ data }) => data);
  return rss({
    title: site.name,
    description: site.feed,
    site: home,
    customData: "<language>en</language>",
    items: changes
      .sort((one, other) => (one.date < other.date ? 1 : -1))
      .map(({ id, date, title, text, lesson }) => ({
        title,
        description: text,
        pubDate: new Date(date),
        // Two changes of one lesson share an address, and a reader would take the second for the first.
        customData:
          `<link>${new URL(lesson ? `/guide/${lesson.id}/` : "/guide/", home)}</link>` +
          `<guid isPermaLink="false">${id}</guid>`,
      })),
  });
};
