/** The words of the thank-you letter that are needed at once: its questions. `{name}` is filled in by the view. */
export const letterWords = {
  title: "Thank-you letter",
  problemTitle: "There is a problem",
  loading: "Loading your letter…",
  who: "Who are you writing to?",
  whoHint: "One letter for each person. Use the name they used with you.",
  person: "Person {number}",
  name: "Name",
  topic: "We talked about…",
  topicHint: "Something only the two of you would know, like a project or a problem",
  addPerson: "Add another person",
  remove: "Remove",
  removed: "{name} is removed.",
  back: "Undone. {name} is back.",
  job: "Job you talked about",
  fit: "Why you fit the job",
  need: "They are looking for… (optional)",
  needHint: "For example, someone who can start early",
  strength: "I…",
  strengthHint: "For example, have worked early shifts for 4 years",
  yourName: "Your name",
  fromNotes: "From your notes:",
  use: "Use “{text}”",
  more: "Add more to your letter",
  moreNotLoaded:
    "These questions did not load. Check your connection, then close this and open it again.",
  write: "Write my letter",
  ownLetter: "Check a letter I wrote",
  goToLetter: "Go to your letter",
  notLoaded:
    "A part of this tool did not load. Check your connection, then try again. What you typed is still here.",
  cleared: "Your letters are cleared. People, job and dates are still here.",
  noScript:
    "The tool needs JavaScript to write with your own answers. Here is a letter to copy: put your own words in place of what is underlined.",
  toolLink: "Write yours with the thank-you letter tool",
} as const;

/** Who says so, beside each question. */
export const letterAdvice = {
  who: ["E1", "E2"],
  topic: ["E1", "C1"],
  fit: ["A3", "B5"],
  mend: ["C2", "B4"],
} as const;

/** Questions that may stay empty. */
export const letterMore = {
  fit2: "A second reason",
  mend: "An answer you want to put right (optional)",
  mendHint: "Two lines at most. Your letter gets a second paragraph for it.",
  asked: "They asked about…",
  better: "A better answer",
  why: "What draws me to them is… (optional)",
  whyHint: "For example, the way you train new people",
  ownAddress: "Your address (optional, for a letter on paper)",
  address: "Their address (optional, for a letter on paper)",
} as const;

/** The example that stands there without scripts. */
export const letterExample = {
  sender: "Sam Okoro",
  to: ["Ines"],
  job: "Baker",
  company: "Harbour Bread",
  topic: "the new oven",
  need: "someone who can start early",
  strength: "have worked early shifts for 4 years",
} as const;
