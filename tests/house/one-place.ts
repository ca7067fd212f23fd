import { codeOf } from "./code.ts";
import type { ProjectFile, Rule } from "./tree.ts";

/** A word of code that is spelled in few places, so that one file decides how it is used. */
export interface Spelling {
  readonly what: string;
  readonly spelled: RegExp;
  /** Where it is looked for; comments do not count. */
  readonly among: RegExp;
  readonly places: readonly RegExp[];
  readonly mend: string;
}

const code = /^src\/.*\.(?:astro|tsx?|[cm]?js)$/;

export const spellings: readonly Spelling[] = [
  {
    what: "localStorage and other storage of the browser",
    spelled: /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/,
    among: code,
    places: [/^src\/components\/stores\/storage\//],
    mend: "go through src/components/stores/storage, which survives full, blocked and broken storage",
  },
  {
    what: "the clock",
    spelled:
      /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date(?!\w|\s*\()|(?<![\w.]|new )Date\(\s*\)|\bTemporal\.Now\b/,
    among: code,
    places: [/^src\/components\/stores\/device\/today\.ts$/],
    mend: "take today from src/components/stores/device/today.ts, or as an argument",
  },
  {
    what: "the reader's region or zone",
    spelled: /\bnavigator\.languages?\b|\bresolvedOptions\(\)\.(?:timeZone|locale)\b/,
    among: code,
    places: [/^src\/components\/stores\/device\/region\.ts$/],
    mend: "ask src/components/stores/device/region.ts",
  },
  {
    what: "date-fns",
    spelled: /["'](?:date-fns|@date-fns\/)[^"']*["']/,
    among: code,
    places: [/^src\/components\/base\/calendar\/day\.ts$/],
    mend: "use src/components/base/calendar/day.ts, or add what is missing there",
  },
  {
    what: "a style attribute",
    spelled: /\sstyle\s*=\s*[{"'`]/,
    among: /^src\/.*\.(?:astro|tsx)$/,
    places: [],
    mend: "the page's policy drops it: use a class or a data attribute",
  },
  {
    what: "HTML made from text",
    spelled: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)\b|\bset:html\b/,
    among: code,
    places: [
      // The script before the first paint: our own constant, named by its hash in the policy.
      /^src\/components\/frame\/(?:Page|Head)\.astro$/,
    ],
    mend: "text becomes HTML only through JSX or Astro's own markup",
  },
  {
    what: "define:vars",
    spelled: /\bdefine:vars\b/,
    among: code,
    places: [],
    mend: "it writes an inline script that no hash covers: use a data attribute",
  },
  {
    what: "document, window and other parts of a page in pure code",
    spelled: /(?<![\w.])(?:document|window|navigator|globalThis)\s*[.[]/,
    among: /^src\/components\/(?:core|base)\/.*\.ts$/,
    places: [],
    mend: "the core gets what it needs as an argument and hands back data",
  },
];

export const onePlace: Rule = {
  name: "what is spelled in one place stays there",
  check: (files) =>
    spellings.flatMap((spelling) => files.flatMap((file) => strays(spelling, file))),
};

function strays({ what, spelled, among, places, mend }: Spelling, file: ProjectFile): string[] {
  const free = !among.test(file.path) || places.some((place) => place.test(file.path));
  const hit = free ? null : codeOf(file).match(spelled);
  return hit ? [`${file.path} spells ${what} ("${hit[0].trim()}"): ${mend}`] : [];
}
