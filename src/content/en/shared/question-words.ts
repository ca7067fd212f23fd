/** The questions that more than one tool asks, and the lines around every tool. `{name}` is filled in by the view. */
export const questionWords = {
  /** Below a name that was typed in haste. */
  spelledAs: "Write it as {name}",
  whenLegend: "When was your interview?",
  whenToday: "Today",
  whenYesterday: "Yesterday",
  whenAnother: "Another day",
  interviewedOn: "Date of your interview",
  interviewedOnHint: "For example, 27 3 2026",
  promiseLegend: "Did they say when they would decide?",
  promiseChoices: {
    by: "Yes, by a date",
    within: "Yes, in about…",
    "end-of-week": "Yes, by the end of the week",
    soon: "Soon, but no date",
    none: "No, or I do not remember",
  },
  promisedOn: "Date they gave you",
  withinLegend: "How long did they say?",
  withinQuick: { 1: "1 week", 2: "2 weeks", 3: "3 weeks" },
  withinOther: "Or type how long:",
  withinCount: "Number",
  withinUnit: "Days or weeks",
  days: "days",
  weeks: "weeks",
  job: "Job title (optional)",
  company: "Company or organisation (optional)",
  staysHere: "What you type stays on this device.",
  keptAt: "Saved on this device at {time}",
  keptOn: "Saved on this device on {day}",
  refused: "We could not save on this device. Copy or print your work before you leave.",
  clockOff:
    "The clock of this device shows a year far from now, so no day here can be right. Set its date, then load this page again.",
  tryAgain: "Try again",
  broken:
    "This tool did not load. Check your connection, then reload this page. What you saved is still here.",
  cleared: "Your answers are cleared.",
  undo: "Undo",
  undone: "Undone. Your answers are back.",
  /** What they said about the decision, as one line. */
  promised: {
    by: "Yes, by {day}",
    within: "Yes, in about {count} {unit}",
    one: { days: "Yes, in about 1 day", weeks: "Yes, in about 1 week" },
  },
} as const;
