import { type BuiltPage, find, rawText } from "./pages.ts";

export interface Thing {
  readonly "@type"?: string;
  readonly [name: string]: unknown;
}

/** What each type of schema.org has to say, by what Google and the type's own page ask for. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Article: [
    "headline",
    "image",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "mainEntityOfPage",
  ],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name", "item"],
  HowTo: ["name", "step"],
  HowToStep: ["position", "text"],
  Organization: ["name", "url"],
  WebSite: ["name", "url"],
};

/** The things that a page tells machines, as one list. */
export function thingsOf(page: BuiltPage): Thing[] {
  return find(page, 'script[type="application/ld+json"]').flatMap((block) => {
    const data = JSON.parse(rawText(block));
    if (data["@context"] !== "https://schema.org")
      throw new Error("The data block names no context");
    return data["@graph"];
  });
}

export function thingFaults(page: BuiltPage): string[] {
  return thingsOf(page).flatMap(faultsOf);
}

function faultsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsOf);
  if (typeof value !== "object" || value === null) return [];
  const thing = value as Thing;
  const fields = needed[thing["@type"] ?? ""];
  if (!fields) return [`has a thing of the type ${thing["@type"]}: say in this test what it needs`];
  const gone = fields.filter((name) => thing[name] === undefined || thing[name] === "");
  return [
    ...gone.map((name) => `${thing["@type"]} has no ${name}`),
    ...Object.entries(thing).flatMap(([name, inside]) => [
      ...(typeof inside === "string" ? textFaults(name, inside) : []),
      ...faultsOf(inside),
    ]),
  ];
}

function textFaults(name: string, text: string): string[] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (/^date/.test(name) && !isDay) return [`${name} is no day: ${text}`];
  const isAddress = /^(?:url|image|item|mainEntityOfPage)$/.test(name);
  return isAddress && !/^https:\/\/[^/]+\//.test(text)
    ? [`${name} is no full address: ${text}`]
    : [];
}
