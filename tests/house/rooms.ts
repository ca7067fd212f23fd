import type { Room, RoomName } from "./room.ts";

export type { Room, RoomName } from "./room.ts";

const solid = ["solid-js", "solid-js/"];

/**
 * The rooms of the house and what each may import. Read from top to bottom it is the architecture:
 * `pages → frame → tool .astro → island .tsx → store → engine → calendar`, and an import may only
 * point down this list. The first room whose pattern fits a file is the file's room.
 */
export const rooms: readonly (Room & { readonly name: RoomName })[] = [
  {
    name: "page",
    is: "a door: fetches, chooses a frame, hands over",
    files: /^src\/pages\//,
    uses: ["frame", "card", "almanac", "tag", "content", "engine", "calendar"],
    packages: ["astro", "astro/", "astro:", "@astrojs/rss", "node:"],
  },
  {
    name: "shape",
    is: "the shape of each collection, checked when the site is built",
    files: /^src\/content\.config\.ts$/,
    uses: ["content"],
    packages: ["astro/", "astro:"],
  },
  {
    name: "lesson",
    is: "frontmatter, prose and tags; no imports, no logic",
    files: /^src\/content\/.*\.mdx?$/,
    uses: [],
    packages: [],
  },
  {
    name: "content",
    is: "words and rules: data, nothing that runs",
    files: /^src\/content\//,
    uses: [],
    usesTypes: ["engine", "calendar"],
    packages: [],
  },
  {
    name: "wake",
    is: "wakes the live parts of pages to read, each by a lazy import",
    files: /^src\/components\/frame\/wake\.ts$/,
    uses: ["island"],
    packages: solid,
  },
  {
    name: "frame",
    is: "what surrounds every page: head, header, footer, the list of lesson tags",
    files: /^src\/components\/frame\//,
    uses: ["tag", "content", "storage"],
    packages: ["astro", "astro/", "astro:", "node:"],
  },
  {
    name: "card",
    is: "the picture of a page where its link is shown, drawn at build; words and place are arguments",
    files: /^src\/components\/card\//,
    uses: [],
    packages: ["satori", "sharp", "@fontsource/cabin/"],
  },
  {
    name: "almanac",
    is: "works out the public holidays of every place at build, and corrects them; the browser gets the days",
    files: /^src\/components\/almanac\//,
    uses: ["content", "calendar"],
    packages: ["date-holidays", "date-holidays/data"],
  },
  {
    name: "handover",
    is: "ways out to other programs: copy, mail, download, print, share; knows no tool",
    files: /^src\/components\/handover\//,
    uses: ["content", "controls", "calendar"],
    packages: [...solid, "docx"],
  },
  {
    name: "controls",
    is: "fields, choices, error summary; knows no tool and no word of its own",
    files: /^src\/components\/controls\//,
    uses: ["calendar"],
    packages: [...solid, "nanostores"],
  },
  {
    name: "shape check",
    is: "says whether a value has a shape; pure, so that engines may use it too",
    files: /^src\/components\/storage\/shape\.ts$/,
    uses: [],
    packages: [],
  },
  {
    name: "storage",
    is: "the only door to what the browser keeps; knows no tool",
    files: /^src\/components\/storage\//,
    uses: ["shape check"],
    packages: [...solid, "nanostores"],
  },
  {
    name: "today",
    is: "the only readers of the clock and of the reader's region",
    files: /^src\/components\/calendar\/(?:today|region)\.ts$/,
    uses: ["calendar"],
    packages: ["nanostores"],
  },
  {
    name: "calendar",
    is: "days, working days, the calendar file; pure, knows no tool",
    files: /^src\/components\/calendar\//,
    uses: ["shape check"],
    packages: ["date-fns", "date-fns/", "@date-fns/utc", "@date-fns/utc/"],
  },
  {
    name: "tag",
    is: "what a lesson writes: owns the client directive and the form without scripts",
    files: /^src\/components\/[^/]+\/[^/]+\.astro$/,
    uses: ["island", "wording", "engine", "calendar", "content", "controls"],
    packages: ["astro", "astro/", "astro:"],
  },
  {
    name: "island",
    is: "reads stores, draws controls, decides nothing",
    files: /^src\/components\/[^/]+\/[^/]+\.tsx$/,
    uses: [
      "wording",
      "store",
      "engine",
      "calendar",
      "today",
      "content",
      "controls",
      "handover",
      "storage",
    ],
    packages: [...solid, "nanostores"],
  },
  {
    name: "wording",
    is: "puts what an engine found into the words of content",
    files: /^src\/components\/[^/]+\/[^/]+-words\.ts$/,
    uses: ["engine", "calendar", "content", "controls"],
    packages: [],
  },
  {
    name: "store",
    is: "what is kept, and what is computed from it",
    files: /^src\/components\/[^/]+\/[^/]+-store\.ts$/,
    uses: ["engine", "calendar", "today", "content", "storage"],
    packages: ["nanostores", "minisearch"],
  },
  {
    name: "engine",
    is: "pure: facts, rules and today arrive as arguments",
    files: /^src\/components\/[^/]+\/[^/]+\.ts$/,
    uses: ["calendar", "shape check"],
    packages: [],
  },
];

/**
 * What all tools share, and so the only tool folders that others may import: the record of the
 * interview, and who says so.
 */
export const sharedFolders: readonly string[] = ["interview", "advice"];

/**
 * What looks over the tools, and which of them it may read: their engines and styles, never their stores or
 * islands. My interviews shows what the timeline plans for each.
 */
export const overviews: Readonly<Record<string, readonly string[]>> = {
  "my-interviews": ["timeline"],
};

/** Rooms that are files of a tool, told apart by their name and not by their folder. */
export const toolRooms: readonly RoomName[] = ["tag", "island", "wording", "store", "engine"];

export function roomOf(path: string): (typeof rooms)[number] | undefined {
  return rooms.find((room) => room.files.test(path));
}

/** `src/components/timeline/plan.ts` → `timeline` */
export function folderOf(path: string): string {
  return path.match(/^src\/components\/([^/]+)\//)?.[1] ?? "";
}
