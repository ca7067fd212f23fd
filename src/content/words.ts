/** The questions of the follow-up timeline and what stands around them. `{name}` is filled in by the view. */
export const timelineWords = {
  title: "Follow-up timeline",
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
  withinCount: "Number",
  withinUnit: "Days or weeks",
  days: "days",
  weeks: "weeks",
  approachLegend: "How do you want to follow up?",
  approachHint: "The articles do not agree. You can change this later.",
  moreOptions: "More options",
  callsOnAnyDay: "Move calls off weekends",
  job: "Job title (optional)",
  company: "Company or organisation (optional)",
  nameHint: "So you can tell your interviews apart",
  show: "Show my plan",
  example: "See an example",
  staysHere: "What you type stays on this device.",
  keptAt: "Saved on this device at {time}",
  keptOn: "Saved on this device on {day}",
  refused: "We could not save on this device. Copy or print your work before you leave.",
  loading: "Loading your plan…",
  notLoaded:
    "Your plan did not load. Check your connection, then try again. Your answers are still here.",
  tryAgain: "Try again",
  broken:
    "This tool did not load. Check your connection, then reload this page. What you saved is still here.",
  noScript: "The timeline needs JavaScript to work out your own dates. Here is a worked example.",
  cleared: "Your answers are cleared.",
  undo: "Undo",
  undone: "Undone. Your answers are back.",
  problemTitle: "There is a problem",
} as const;

/** The three ways to follow up, who holds with each, and what it means for the dates. */
export const approaches = [
  {
    value: "patient",
    title: "Wait a little longer",
    means:
      "One call, 2 working days after the date they named. Before it, no word from you but thanks.",
    advice: ["C5", "B7"],
  },
  {
    value: "steady",
    title: "Call once the date has passed",
    means: "The next working day, and once more a week later. Then you let it rest.",
    advice: ["A4", "B7", "D7"],
  },
  {
    value: "persistent",
    title: "Check in early, then once a week",
    means: "A short call before the date as well, then one call a week until they decide.",
    advice: ["E3", "D9"],
  },
] as const;
