/** The words of "What happened": telling the plan, and the list of what it was told. `{name}` is filled in by the view. */
export const historyWords = {
  tell: "Tell the plan what happened",
  title: "What happened?",
  kindLegend: "What is the news?",
  close: "Close without saving",
  save: "Save this news",
  problemTitle: "There is a problem",
  listTitle: "What the plan was told",
  correct: "Correct",
  remove: "Remove",
  undo: "Undo",
  undone: "Undone. Your plan is as it was.",
  settle: "I have answered this offer",
  unsettle: "I have not answered it yet",
  toLegend: "Who did you thank?",
  toAll: "All of them, in one letter",
  dateHint: "For example, 27 3 2026",
} as const;

/** What to put right: by field, then by what is wrong. */
export const eventProblems = {
  kind: { unanswered: "Select what the news is" },
  on: {
    unanswered: "Select the day of the news",
    empty: "Enter the day of the news",
    missing: "The day of the news must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "The day of the news must be a real date",
    "after-today": "The day of the news must be today or earlier",
    "before-interview":
      "The day of the news must be the same as or after {day}, when you had your interview",
  },
  answerBy: {
    empty: "Enter the day by which you must answer",
    missing: "The day of your answer must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "The day of your answer must be a real date",
    "before-event":
      "The day of your answer must be the same as or after {day}, when the offer came",
  },
} as const;
