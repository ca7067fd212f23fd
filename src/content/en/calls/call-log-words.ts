/** The words of "What did they say?", with which a call is logged. `{name}` is filled in by the view. */
export const callLogWords = {
  title: "What did they say?",
  why: "Log each call that you make. Your plan follows the latest word, so you can put it out of your mind.",
  whyAdvice: ["D7", "D9"],
  whenLegend: "When did you ask?",
  calledOn: "Day on which you asked",
  saidLegend: "What came of it?",
  namedOn: {
    "call-again": "Day on which to call again",
    "decision-by": "Day by which they decide",
    offer: "Day by which you answer (optional)",
  },
  namedHint: "For example, 27 3 2026",
  save: "Save this call",
  problemTitle: "There is a problem",
  undo: "Undo",
  undone: "Undone. The call is no longer in your plan.",
} as const;

/** What may come of a call, in the order in which it is asked, each with what it means for the plan and who says so. */
export const callOutcomes = [
  {
    said: "no-answer",
    label: "Nobody answered, or I left a message",
    saved: "Your call on {day} is saved: nobody answered.",
  },
  {
    said: "still-deciding",
    label: "They are still deciding",
    hint: "Slow is not a no.",
    advice: ["D9"],
    saved: "Your call on {day} is saved: they are still deciding.",
  },
  {
    said: "call-again",
    label: "Call again on a day",
    hint: "They named a day, or you agreed on one.",
    advice: ["A7"],
    saved: "Your call on {day} is saved: you call again on {named}.",
  },
  {
    said: "decision-by",
    label: "They decide by a day",
    saved: "Your call on {day} is saved: they decide by {named}.",
  },
  {
    said: "letters",
    label: "Letters are going out",
    hint: "One article takes this for a no. You cannot know yet, so the plan stays open.",
    advice: ["D8"],
    saved: "Your call on {day} is saved: letters are going out.",
  },
  {
    said: "offer",
    label: "They offered me the job",
    hint: "Show that you are glad, and write down all that they tell you.",
    advice: ["A10"],
    saved: "Your call on {day} is saved: they offered you the job.",
    savedNamed:
      "Your call on {day} is saved: they offered you the job and want an answer by {named}.",
  },
  {
    said: "no",
    label: "They said no",
    hint: "That is hard to hear. Nothing is asked of you today.",
    saved: "Your call on {day} is saved: they said no.",
  },
] as const;

/** A call on a day that comes sooner than most articles say: a kind line with its sources, never a bar. */
export const earlyCalls = {
  decision: {
    text: "They named {day}, and it has not passed. 4 of the 5 articles wait until then, and one calls before it. Save the call all the same: nothing is lost.",
    advice: ["A4", "B7", "C5", "D7", "E3"],
  },
  "call-back": {
    text: "You had agreed to call again on {day}. A call before it may not bring news yet. Save it all the same: nothing is lost.",
    advice: ["A7"],
  },
  soon: {
    text: "Your call before this one was on {day}. One article leaves a week between calls, and one warns against many. Save it all the same, and give the next one a week.",
    advice: ["D9", "A8"],
  },
} as const;

/** What to put right in the form: by field, then by what is wrong. */
export const callProblems = {
  "called-on": {
    empty: "Enter the day on which you asked",
    missing: "Day on which you asked must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "Day on which you asked must be a real date",
    "after-today": "Day on which you asked must be today or earlier",
    "before-interview":
      "Day on which you asked must be the same as or after {day}, when you had your interview",
  },
  said: { unanswered: "Select what came of it" },
  "named-on": {
    empty: "Enter the day that they named",
    missing: "The day that they named must include {parts}",
    "short-year": "Year must include 4 numbers",
    "not-real": "The day that they named must be a real date",
    "before-call": "The day that they named must be the same as or after {day}, when you asked",
  },
} as const;
