/** What goes into a calendar. `{name}` is filled in by the view. */
export const calendarWords = {
  add: "Add to my calendar",
  addStep: "Add this day to my calendar",
  withNames: "Put the job and the company in the titles",
  withNamesHint: "Others may see the titles where you share a calendar.",
  notWorking: "Not working? Copy the dates as text.",
  nothingLeft: "Nothing in this plan is left to put into a calendar.",
  fileName: "follow-up-plan.ics",
  stepFileName: "follow-up-step.ics",
  calendarName: "After the interview",
  title: "After the interview: {step}",
  titleWithName: "{name}: {step}",
  /** Stands before the title of an event that is taken back. */
  cancelled: "Cancelled: ",
  said: "Who says so: {articles}",
  ours: "No article names this day: it is our suggestion.",
} as const;
