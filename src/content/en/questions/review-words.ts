/** The words of the review of an interview. `{name}` is filled in by the view. */
export const reviewWords = {
  title: "The review",
  intro: "Later is fine as well. One hard question, looked at kindly, is enough for an evening.",
  advice: ["C10"],
  loading: "Loading your review…",
  wentWell: "Which questions went well?",
  wentWellHint: "Keep these. They are yours at the next interview too.",
  hard: "Which questions were hard?",
  hardHint: "From your notes. A better answer can come to you days later.",
  question: "The question",
  better: "A better answer",
  told: "What they told you",
  toldHint: "The lines that you marked as yours to change",
  nothingTold: "Nothing is marked yet.",
  toListen: "Write down or sort what they said",
  noReason: "They gave no reason. Your own look back is enough.",
  tries: "What I will try next time",
  triesHint: "One thing a line. The notes of your next interview show this list.",
  add: "Add to what I will try",
  practise: "Practise: {question}",
  added: "Added to what you will try",
  copy: "Copy the list",
  copied: "List copied",
  print: "Print",
  startOver: "Clear the list",
  cleared: "The list is cleared. Your notes are still here.",
} as const;

/** In the notes of the next interview. */
export const lastTimeWords = {
  title: "From last time",
  from: "What you wanted to try after {name}:",
  toReview: "The review",
} as const;

/** What stands on paper, for whoever writes by hand. */
export const reviewOnPaper = {
  noScript: "The form needs JavaScript. These are its questions: print this page and write on it.",
} as const;
