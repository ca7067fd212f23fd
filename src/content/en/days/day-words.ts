/** What the fields of a day say back. `{…}` is filled in by the view. */
export const dayWords = {
  typeAnother: "Or type another day:",
  echo: "That is {day}",
  /** Asked where what was typed may be two days. */
  whichDay: "That can be {first} or {second}. Write the month as a word, like nov",
  between: " or ",
} as const;
