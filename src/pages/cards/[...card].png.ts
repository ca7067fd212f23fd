import { getCollection } from "astro:content";
import type { APIRoute, GetStaticPaths } from "astro";
import { type Card, drawCard } from "../../components/frame/card/card.ts";
import { cardAddress } from "../../components/frame/card-address.ts";
import { myInterviewsWords } from "../../content/en/mine/my-interviews-words.ts";
import { pageWords, site, stages, tools } from "../../content/en/shared/frame.ts";
import { lessonWords } from "../../content/en/shared/lesson-words.ts";

type Words = Pick<Card, "where" | "title" | "text">;

/** A page that is no step of the guide stands on a thread that runs on past both edges. */
const alone = { knot: 3, of: 9 };
const start = { knot: 1, of: 9 };

/** One card for each page that a link may lead to. */
export const getStaticPaths = (async () => {
  const lessons = (await getCollection("lessons")).sort((a, b) => a.data.order - b.data.order);
  const pages = await getCollection("pages");
  const { guide, sources, tools: toolsPage } = pageWords;
  return [
    ...lessons.map(({ id, data }, at) => {
      const text = lessonWords.ability.replace("{ability}", data.ability);
      const place = { knot: at + 1, of: lessons.length };
      const where = `${stages[data.stage]} · ${stepText(place)}`;
      return cardOf(`/guide/${id}/`, { where, title: data.title, text }, place);
    }),
    ...tools.map(({ slug, title, description }) =>
      cardOf(`/tools/${slug}/`, { where: toolsPage.title, title, text: description }),
    ),
    ...pages.map(({ id, data }) => cardOf(`/${id}/`, wordsOf(data))),
    cardOf("/", { where: site.card, title: site.name, text: site.description }, start),
    cardOf("/guide/", wordsOf(guide)),
    cardOf("/tools/", wordsOf(toolsPage)),
    cardOf("/my-interviews/", wordsOf(myInterviewsWords)),
    cardOf("/sources/", wordsOf(sources)),
  ];
}) satisfies GetStaticPaths;

function stepText({ knot, of }: Card["place"]): string {
  return lessonWords.step.replace("{place}", String(knot)).replace("{count}", String(of));
}

function wordsOf({ title, description }: { title: string; description: string }): Words {
  return { where: site.card, title, text: description };
}

function cardOf(pathname: string, words: Words, place: Card["place"] = alone) {
  const card = cardAddress(pathname).replace(/^\/cards\/|\.png$/g, "");
  return {
    params: { card },
    props: { ...words, place, site: words.title === site.name ? "" : site.name },
  };
}

export const GET: APIRoute<Card> = async ({ props }) =>
  new Response(new Uint8Array(await drawCard(props)), { headers: { "Content-Type": "image/png" } });
