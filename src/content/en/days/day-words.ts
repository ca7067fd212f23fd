/** Asked where what was typed may be two days. */
export const dayWords = {
  whichDay: "That can be {first} or {second}. Write the month as a word, like nov",
  between: " or ",
} as const;
