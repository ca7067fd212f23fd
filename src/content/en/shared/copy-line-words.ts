/** The line on My interviews that leads to the copy, fetched with the list. `{name}` is filled in by the view. */
export const copyLineWords = {
  never: {
    one: "There is no copy yet: 1 interview is in this browser only.",
    more: "There is no copy yet: {count} interviews are in this browser only.",
  },
  last: {
    one: "Your last copy is from {day}. 1 interview has changed since.",
    more: "Your last copy is from {day}. {count} interviews have changed since.",
  },
  make: "Make a copy",
  stopped: "Your copy in {file} is not up to date any more.",
  look: "See why",
} as const;
