/** The words of the little plans in lessons. `{day}` is filled in by the view. */
export const littlePlanWords = {
  example: "An example: {name} had an interview at {company} on {day}.",
  own: "Your own interview was on {day}.",
  ownAt: "Your own interview at {company} was on {day}.",
  whatIf: "What if they had said…",
  sayings: {
    own: "what they told you",
    none: "no date",
    "end-of-week": "the end of the week",
    "one-week": "in one week",
    "two-weeks": "in two weeks",
  },
  /** On paper, where nothing can be chosen. */
  said: {
    none: "They named no date.",
    "end-of-week": "They would decide by the end of the week.",
    "one-week": "They would decide within a week.",
    "two-weeks": "They would decide within 2 weeks.",
  },
  from: "from {day} on",
} as const;
