import MiniSearch from "minisearch";
import { atom, computed } from "nanostores";
import { searchedAs } from "../../../content/en/shared/search-words.ts";
import { rowsOf, type SearchPage, type SearchRow } from "../../core/search/search-index.ts";
import { type Piece, snippetOf } from "../../core/search/snippet.ts";

/** One section that was found. */
export interface Result {
  href: string;
  title: string;
  heading: string;
  snippet: Piece[];
}

/** What a reader's words lead to: too few of them to look, the index on its way or not come, or results. */
export type Found =
  | { kind: "nothing" | "loading" | "failed" }
  | { kind: "results"; query: string; results: Result[] };

type Find = (query: string) => Result[];

/** How many results are shown at most. */
export const most = 8;
const shortest = 2;

export const $query = atom("");
const $index = atom<Find | "loading" | "failed">("loading");

export const $found = computed([$index, $query], (index, typed): Found => {
  const query = typed.trim();
  if (query.length < shortest) return { kind: "nothing" };
  return typeof index === "string"
    ? { kind: index }
    : { kind: "results", query, results: index(query) };
});

/** Fetches what is searched. Call it again after a failure; nothing of the reader's goes out. */
export async function loadIndex(): Promise<void> {
  if (typeof $index.get() === "function") return;
  $index.set("loading");
  try {
    const answer = await fetch("/search-index.json");
    if (!answer.ok) throw new Error(`The index answers ${answer.status}`);
    $index.set(finderIn(await answer.json()));
  } catch {
    $index.set("failed");
  }
}

function inOurWords(typed: string): string {
  const word = typed.toLowerCase();
  return (Object.hasOwn(searchedAs, word) && searchedAs[word]) || word;
}

function finderIn(pages: SearchPage[]): Find {
  const rows = rowsOf(pages);
  const index = new MiniSearch<SearchRow>({ fields: ["title", "heading", "text"] });
  index.addAll(rows);
  const options = {
    processTerm: inOurWords,
    prefix: true,
    // One wrong letter in a word of four would make "all" of "call".
    fuzzy: (word: string) => (word.length > 4 ? 0.2 : false),
    boost: { title: 3, heading: 2 },
  };
  return (query) => {
    const whole = index.search(query, { ...options, combineWith: "AND" });
    const found = whole.length > 0 ? whole : index.search(query, options);
    return found.slice(0, most).flatMap(({ id, terms }) => {
      const row = rows[id];
      return row ? { ...row, snippet: snippetOf(row.text, terms) } : [];
    });
  };
}
