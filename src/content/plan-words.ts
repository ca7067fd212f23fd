/** What stands around the steps of a plan. `{name}` is filled in by the view. */
export const planWords = {
  exampleTag: "Example, not saved",
  exampleWho:
    "{name}, {job}, had an interview at {company}. They said that they would decide within two weeks.",
  ownDetails: "Use my own details",
  planTitle: "Your plan",
  examplePlanTitle: "An example plan",
  toCome:
    "Your interview is still to come. Before you leave it, ask when they will decide and note each name.",
  doToday: "Do this today: {step}.",
  thenToday: "Also open: {steps}.",
  nothingToday: "Nothing to do today.",
  nextOn: "Your next step is on {day}: {step}.",
  today: "Today",
  gap: "{days} days with nothing to do. Waiting is part of the plan.",
  ours: "Our suggestion",
  how: "How to do it",
  done: "Done",
  doneOn: "Done on {day}",
  moved: "Planned for {day}, which has passed. Today is fine.",
  lateThanks: "It is later than most advice says. A short note now is still kind.",
  status: {
    done: "Done",
    today: "Do today",
    by: "By {day}",
    coming: "Coming up",
    passed: "Date has passed, it is fine to do this now",
    past: "Past",
    always: "All the while",
  },
  answersTitle: "Your answers",
  change: "Change",
  print: "Print",
  startOver: "Start over",
  stepDone: "{step}: done",
  stepNotDone: "{step}: not done",
} as const;

/** What to put right in the form: by field, then by what is wrong. */
export const answerProblems = {
  when: { unanswered: "Select when your interview was" },
  promise: { unanswered: "Select whether they said when they would decide" },
  "interviewed-on": {
    empty: "Enter the date of your interview",
    missing: "Date of your interview must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "Date of your interview must be a real date",
    "too-far": "Date of your interview must be within the last 12 months or the next 3 months",
  },
  "promised-on": {
    empty: "Enter the date they gave you",
    missing: "Date they gave you must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "Date they gave you must be a real date",
    "before-interview":
      "Date they gave you must be the same as or after {day}, when you had your interview",
  },
  within: {
    empty: "Enter how long they said, like 2",
    "not-whole": "How long they said must be a whole number",
    "too-long": "How long they said must be between 1 and {most} {unit}",
  },
} as const;

/** Copying, printing and handing on. */
export const handoverWords = {
  copy: "Copy as text",
  copied: "Copied",
  planCopied: "Plan copied",
  copyByHand: "Press Ctrl+C or Command+C to copy",
} as const;
