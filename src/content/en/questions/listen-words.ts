/** The words of the page for the call, "While they talk". `{name}` is filled in by the view. */
export const listenWords = {
  title: "While they talk",
  intro: "Let them talk. Write their words, not what you make of them.",
  advice: ["B9"],
  loading: "Loading what you took down…",
  line: "Their words",
  lineHint: "Enter begins a new line. Each word is saved as you type.",
  next: "New line",
  takenDown: "Taken down",
  nothingYet: "Nothing yet.",
  noReason: "They gave no reason",
  noReasonIsFine:
    "That is a fine result. Some employers give none to anybody, and it says nothing about you.",
  over: "The call is over",
  script: "Your script",
  noScript: "The script takes its names and questions from your answers.",
  toForm: "Choose your questions",
  scriptNotLoaded: "Your script did not load. What you write down is still kept.",
} as const;

/** After the call: each line is sorted, and what comes of it. */
export const sortWords = {
  title: "What they said",
  why: "One line at a time. What you cannot change can rest.",
  nothing: "Nothing was taken down. You can go back and write what you remember.",
  options: {
    change: "I can change this",
    cannot: "I cannot",
    "not-me": "This was not about me",
  },
  correct: "Correct these words",
  words: "Their words",
  result: {
    none: "Nothing here is marked as yours to change. You can leave it at that.",
    one: "1 thing is yours to change. Take it to the review.",
    many: "{count} things are yours to change. Take them to the review.",
  },
  sorted: "Sorted: {option}",
  toReview: "Open the review",
  back: "Back to the call",
  copy: "Copy their words",
  copied: "Their words copied",
  print: "Print",
  startOver: "Start over",
  cleared: "What you took down is cleared.",
} as const;

/** What stands on paper, for whoever writes by hand. */
export const listenOnPaper = {
  noScript:
    "Writing on this page needs JavaScript. Print it, and write on the sheet while they talk.",
  said: "Their words, as they say them",
  sort: "Afterwards, beside each line: I can change this, I cannot, or this was not about me",
} as const;
