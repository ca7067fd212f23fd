/** One wing of the house: which files are in it, and what they may import. */
export interface Wing {
  readonly name: WingName;
  readonly is: string;
  readonly files: RegExp;
  /** Wings it may import from, besides itself. */
  readonly uses: readonly WingName[];
  /** Wings it may import types from: nothing of these is left when the types are gone. */
  readonly usesTypes?: readonly WingName[];
  /** Packages it may import; `name/` allows every path below it. */
  readonly packages: readonly string[];
}

export type WingName =
  | ("pages" | "frame" | "tools" | "stores" | "core" | "base")
  | ("rules" | "words" | "guide" | "collections");

const solid = ["solid-js", "solid-js/"];
const astro = ["astro", "astro/", "astro:"];

/**
 * The wings of the house, an arrow each way out: `pages → frame → tools → stores → core → base`, and beside them
 * what is said: rules, which know no language, and words. The first wing whose pattern fits a file is the file's.
 */
export const wings: readonly Wing[] = [
  {
    name: "pages",
    is: "doors: they fetch, choose a frame, hand over",
    files: /^src\/pages\//,
    uses: ["frame", "tools", "core", "base", "rules", "words"],
    packages: [...astro, "@astrojs/rss", "node:"],
  },
  {
    name: "frame",
    is: "what surrounds every page, and what is drawn or worked out while the site is built",
    files: /^src\/components\/frame\//,
    uses: ["tools", "stores", "core", "base", "rules", "words"],
    packages: [
      ...astro,
      ...solid,
      "node:",
      "satori",
      "sharp",
      "@fontsource/",
      "date-holidays",
      "date-holidays/",
    ],
  },
  {
    name: "tools",
    is: "draws: controls, views and tags, and the words that a view says",
    files: /^src\/components\/tools\//,
    uses: ["stores", "core", "base", "rules", "words"],
    packages: [...astro, ...solid, "nanostores"],
  },
  {
    name: "stores",
    is: "keeps: what the browser holds, the clock, and what is computed from them",
    files: /^src\/components\/stores\//,
    uses: ["core", "base", "rules", "words"],
    packages: ["nanostores", "minisearch"],
  },
  {
    name: "core",
    is: "thinks: pure functions, to which facts, rules and today come as arguments",
    files: /^src\/components\/core\//,
    uses: ["base"],
    usesTypes: ["rules"],
    packages: ["docx"],
  },
  {
    name: "base",
    is: "days, calendar files, language and text: pure, and knows nothing of interviews",
    files: /^src\/components\/base\//,
    uses: [],
    packages: ["date-fns", "date-fns/", "@date-fns/utc", "@date-fns/utc/"],
  },
  {
    name: "rules",
    is: "rows without a sentence: ids, needs, claims, numbers",
    files: /^src\/content\/rules\//,
    uses: [],
    usesTypes: ["base"],
    packages: [],
  },
  {
    name: "guide",
    is: "frontmatter, prose and tags; no imports, no logic",
    files: /^src\/content\/.*\.mdx?$/,
    uses: [],
    packages: [],
  },
  {
    name: "words",
    is: "every sentence that a reader sees: data, nothing that runs",
    files: /^src\/content\/en\//,
    uses: ["rules"],
    usesTypes: ["core", "base"],
    packages: [],
  },
  {
    name: "collections",
    is: "the shape of each collection, checked when the site is built",
    files: /^src\/content\.config\.ts$/,
    uses: ["rules", "words"],
    packages: [...astro],
  },
];

/** Folders of tools that all tools may import; no tool imports another. */
export const sharedTools: readonly string[] = ["controls", "handover", "shared", "guide"];

export function wingOf(path: string): Wing | undefined {
  return wings.find((wing) => wing.files.test(path));
}

/** `src/components/tools/timeline/ask/TimelineForm.tsx` → `timeline`; nothing for a file of no tool. */
export function toolOf(path: string): string | undefined {
  return path.match(/^src\/components\/tools\/([^/]+)\//)?.[1];
}
