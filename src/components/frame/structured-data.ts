/** What a page tells machines in the words of schema.org. */
export type Thing = { readonly "@type": string } & Readonly<Record<string, unknown>>;

interface Step {
  readonly name: string;
  readonly url: string;
  readonly steps: readonly string[];
}

interface LessonFacts {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly published: string;
  readonly changed: string;
  readonly site: { readonly name: string; readonly url: string };
  readonly guide: { readonly title: string; readonly url: string };
  /** A section of the lesson that is a sequence of steps. */
  readonly howTo?: Step | "" | undefined;
}

/** A lesson: an article, its place in the guide and, where it has one, its sequence of steps. */
export function lessonThings(lesson: LessonFacts): Thing[] {
  const { url, title, description, image, published, changed, site, guide, howTo } = lesson;
  const publisher = { "@type": "Organization", name: site.name, url: site.url };
  const article = {
    "@type": "Article",
    headline: title,
    description,
    image,
    mainEntityOfPage: url,
    datePublished: published,
    dateModified: changed,
    inLanguage: "en",
    author: publisher,
    publisher,
  };
  const trail = [
    { name: site.name, item: site.url },
    { name: guide.title, item: guide.url },
    { name: title, item: url },
  ];
  return [article, breadcrumbs(trail), ...(howTo ? [howToThing(howTo)] : [])];
}

function breadcrumbs(trail: readonly { name: string; item: string }[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map((place, at) => ({
      "@type": "ListItem",
      position: at + 1,
      ...place,
    })),
  };
}

function howToThing({ name, url, steps }: Step): Thing {
  return {
    "@type": "HowTo",
    name,
    url,
    step: steps.map((text, at) => ({ "@type": "HowToStep", position: at + 1, text })),
  };
}

export function siteThing(site: { name: string; description: string; url: string }): Thing {
  return { "@type": "WebSite", ...site, inLanguage: "en" };
}

/**
 * The text of a data block. `<` is written as its escape, so that no text of ours can end the block or open a
 * comment in it; a reader of JSON sees the same sign.
 */
export function dataBlock(things: readonly Thing[]): string {
  const graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
