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
  longWait: "It has been {days} days since you met, and that is a long time to wait.",
  nothingToday: "Nothing today.",
  /** Until the next step: it is tomorrow, or one quiet day lies between, or several. */
  nextOn: {
    tomorrow: "Your next step is tomorrow, {day}: {step}.",
    one: "One quiet day, then on {day}: {step}.",
    more: "{days} quiet days until {day}: {step}.",
  },
  earlier: "Earlier steps, still fine to do ({count})",
  today: "Today",
  gap: "{days} days with nothing to do. Waiting is part of the plan.",
  ours: "Our suggestion",
  how: "How and why",
  stillOpen: "Still open",
  done: "Done",
  doneOn: "Done on {day}",
  moved: "Planned for {day}, which has passed. Today is fine.",
  lateThanks: "It is later than most advice says. A short note now is still kind.",
  status: {
    done: "Done",
    today: "Do today",
    by: "By {day}",
    coming: "Coming up",
    passed: "Planned for {day}. Today is fine.",
    lapsed: "Planned for {day}. It is still fine to do.",
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
