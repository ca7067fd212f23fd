/** About public holidays. `{place}` and `{year}` are filled in by the view. */
export const holidayWords = {
  country: "Country",
  region: "Region",
  noCountry: "Not chosen",
  wholeCountry: "All of {place}",
  hint: "The plan then leaves out public holidays. The days are fetched from this site once you choose.",
  loading: "Fetching the holidays…",
  notLoaded: "The holidays did not load. Your plan counts without them until you try again.",
  tryAgain: "Try again",
  covered: "Public holidays are known until the end of {year}.",
  past: "Your plan runs past {year}. Public holidays after that are not known here yet.",
  /** Stands with links to both: the licence asks for it. */
  credit: "The days come from the open collection {source}, under the licence {licence}.",
  source: "date-holidays",
  licence: "CC BY-SA 3.0",
} as const;

/** Where `{source}` and `{licence}` lead. */
export const holidayLinks = {
  source: "https://github.com/commenthol/date-holidays",
  licence: "https://creativecommons.org/licenses/by-sa/3.0/",
} as const;
