/** The words of the little plans in lessons. `{day}` is filled in by the view. */
export const littlePlanWords = {
  example: "An example: the interview was on {day}.",
  own: "Your own interview was on {day}.",
  whatIf: "What if they had said…",
  sayings: {
    own: "what they told you",
    none: "no date",
    "end-of-week": "the end of the week",
    "one-week": "in one week",
    "two-weeks": "in two weeks",
  },
  from: "from {day} on",
} as const;
