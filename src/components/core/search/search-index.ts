/** A page as the search knows it: the file that is built (pages/search-index.json.ts) is a list of these. */
export interface SearchPage {
  href: string;
  title: string;
  sections: SearchSection[];
}

/** One part of a page; its anchor and heading are empty where the page begins. */
export interface SearchSection {
  anchor: string;
  heading: string;
  text: string;
}

/** What is searched: one row for each section of each page. */
export interface SearchRow {
  id: number;
  href: string;
  title: string;
  heading: string;
  text: string;
}

export function rowsOf(pages: readonly SearchPage[]): SearchRow[] {
  return pages
    .flatMap(({ href, title, sections }) =>
      sections.map(({ anchor, heading, text }) => ({
        href: anchor ? `${href}#${anchor}` : href,
        title,
        heading,
        text,
      })),
    )
    .map((row, id) => ({ id, ...row }));
}
