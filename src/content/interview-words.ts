/** What an interview is called, and the bar above each tool that says whose it is. `{name}` is filled in by the view. */
export const interviewWords = {
  jobAtCompany: "{job} at {company}",
  withRound: "{name} ({round})",
  onDay: "Interview on {day}",
  unnamed: "A new interview",
  thisIsFor: "This is for: {name}.",
  change: "Change interview",
  choose: "Which interview?",
  switch: "Switch",
  addAnother: "Add another interview",
  loading: "Loading your interviews…",
  all: "My interviews",
  nowShowing: "Now showing: {name}",
} as const;
