/** About public holidays. `{place}` and `{year}` are filled in by the view. */
export const holidayWords = {
  country: "Public holidays of",
  region: "Part of the country",
  noCountry: "No country chosen",
  wholeCountry: "Holidays of the whole country",
  hint: "No call then falls on a holiday. The days come from this site once you choose.",
  loading: "Fetching the holidays…",
  notLoaded: "The holidays did not load. Your plan counts without them until they do.",
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
