/** The words of the search over the guide. `{count}` and `{query}` are filled in by the view. */
export const searchWords = {
  label: "Search the guide",
  hint: "The search runs in your browser. What you type is sent nowhere.",
  loading: "Loading the search…",
  notLoaded: "The search did not load. Check your connection, then try again.",
  tryAgain: "Try again",
  asleep: "The search did not load. Check your connection, then load this page again.",
  reload: "Load this page again",
  one: "1 result",
  many: "{count} results",
  most: "The {count} best results",
  none: "Nothing here has “{query}” in it.",
  instead:
    "Try one plain word, like thanks, call, date or offer. The steps below are the whole guide.",
} as const;

/** Words that readers bring, and the guide's own word for the same. Left is what a text of ours never says. */
export const searchedAs: Readonly<Record<string, string>> = {
  anxious: "worry",
  anxiety: "worry",
  boss: "employer",
  ghosted: "silence",
  ghosting: "silence",
  money: "pay",
  negotiate: "weigh",
  nervous: "worry",
  recruiter: "employer",
  rejected: "no",
  rejection: "no",
  salary: "pay",
  wage: "pay",
};
