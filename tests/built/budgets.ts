/**
 * What a page may weigh: brotli bytes before any use, cold. 14,600 bytes are the first flight of a
 * new connection, and past them a round trip is lost. A budget is never raised to pass.
 *
 * A tool paints from its HTML before its scripts arrive, so what its scripts weigh is not what a reader
 * feels: at 18,000 bytes of script the budget shaped the code and no page was faster for it.
 */
export interface Budget {
  readonly name: string;
  readonly pages: RegExp;
  /** The row is for pages with a tool in them, or for pages without; not said: for both. */
  readonly withTool?: boolean;
  readonly bytes: number;
  /** Of the bytes, those of scripts, the inline ones included. */
  readonly script: number;
  /** Script files that may load before any use; not said: any number. */
  readonly scriptFiles?: number;
}

/** The first row that fits counts. */
export const budgets: readonly Budget[] = [
  {
    name: "whole guide for printing",
    pages: /^\/guide\/(?:print|all|whole)\/$/,
    bytes: 60_000,
    script: 700,
    scriptFiles: 0,
  },
  {
    name: "lesson with a tool further down",
    pages: /^\/guide\/[^/]+\/$/,
    withTool: true,
    bytes: 16_400,
    script: 2_900,
    scriptFiles: 0,
  },
  {
    name: "tool",
    pages: /^\/(?:tools\/[^/]+|my-interviews)\/$/,
    bytes: 48_000,
    script: 24_000,
  },
  {
    name: "page without a tool",
    pages:
      /^\/(?:(?:guide|tools|sources|evidence|help|about|privacy|accessibility)\/)?$|^\/guide\/[^/]+\/$|^\/404\.html$/,
    withTool: false,
    bytes: 14_600,
    script: 700,
    scriptFiles: 0,
  },
];

export function budgetOf(url: string, hasTool: boolean): Budget | undefined {
  return budgets.find(({ pages, withTool = hasTool }) => pages.test(url) && withTool === hasTool);
}
