/** About public holidays. What stands in braces is filled in by the view. */
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
  /** On a place that is less sure (docs/holidays.md). */
  unsureDay:
    "Less sure: on 1 day, two lists of holidays differ here. If it falls in your plan, the plan says so.",
  unsureDays:
    "Less sure: on {count} days, two lists of holidays differ here. If one falls in your plan, the plan says so.",
  alone: "Less sure: we found only one list for this place, and nothing to check it against.",
  unsureHere: "Not sure: {days}. Look up if people work there then.",
  /** Stands with links to both, and says that we changed something: the licence asks for it. */
  credit:
    "The days come from the open collection {source}, under the licence {licence}. We have put some of them right.",
  source: "date-holidays",
  licence: "CC BY-SA 3.0",
} as const;

/** Where `{source}` and `{licence}` lead. */
export const holidayLinks = {
  source: "https://github.com/commenthol/date-holidays",
  licence: "https://creativecommons.org/licenses/by-sa/3.0/",
} as const;
