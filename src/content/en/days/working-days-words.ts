/** The days that are worked: how they are asked for, and what the plan says of them. `{name}` is filled in by the view. */
export const workingDaysWords = {
  title: "Working days and holidays",
  weekLegend: "Days that people work there",
  weekHint: "As the country below has it, or else your region, until you change it.",
  usualWeek: "Take the usual week again",
  unknown: "The plan does not know public holidays. Choose a country below, or take the next day.",
  fallOn: "Holidays in the weeks of your plan: {days}.",
  daysOffLegend: "A day off of your own",
  daysOffHint: "A day on which you will not call. For example, 27 3 2026",
  addDayOff: "Add this day off",
  removeDayOff: "Remove",
  daysOff: "Your days off",
  dayOffMissing: "Enter a whole date, like 27 3 2026",
} as const;

/** Days as people name them, each to be taken with one tap. */
export const quickDayWords = {
  legend: "Which day did they say?",
  restDay: "{day}, not a working day",
  whichEnd: "Which week did they mean?",
  whichEndHint:
    "They said it on the last day of a week. Until you choose, the plan takes the next one.",
  thisEnd: "That day, {day}",
  nextEnd: "The week after, {day}",
} as const;
