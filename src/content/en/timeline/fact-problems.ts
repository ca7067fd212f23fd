/** What is wrong with the facts of a plan, each with how to put it right. `{name}` and `{since}` are filled in. */
export const factProblems = {
  "no-facts": "There is nothing to plan from. Start with the date of the interview.",
  promise: "It is not known what they said about the decision. Choose one of the answers.",
  count: "How many days or weeks they need is a whole number from 0 to 365.",
  "past-range": "This leads past the year 2200. Check the interview date and the number.",
  unit: "Say whether they need days or weeks.",
  approach: "This approach is not known. Choose patient, steady or persistent.",
  "no-week": "The working week has no days. Choose at least one.",
  weekday: "A day of the week is a number from 1, Monday, to 7, Sunday.",
  "no-holidays": "The holidays are not a list, or too long a one. Enter them again.",
  "no-working-day": "The holidays leave no working day for more than a year. Remove some of them.",
  "no-history": "The history is not a list, or too long a one. Record what happened anew.",
  "no-event": "This entry is not an event. Remove it.",
  "event-kind": "It is not known what happened here. Choose what it was.",
  "two-dates": "A call has one date: keep the day to call again or the day of their decision.",
  "no-day":
    "{name} is missing or is not a real date. Write it as year-month-day, like 2026-03-05, with a year from 1970 to 2200.",
  before: "{name} is before {since}. Change one of the two dates.",
  "after-today": "{name} is after today. Record it once it has happened.",
} as const;

/** What each date is called at the start of a sentence. */
export const dateNames = {
  today: "Today's date",
  interview: "The interview date",
  named: "The date they named",
  holiday: "This holiday",
  event: "The date of this event",
  callAgainOn: "The date to call again",
  decisionBy: "The date of their decision",
  answerBy: "The date to answer by",
  settledOn: "The date of your answer",
} as const;

export const sinceNames = {
  interview: "the interview",
  event: "the day it belongs to",
} as const;
