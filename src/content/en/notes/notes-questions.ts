/** The parts of the page, in the order in which memory lets go: what each is for, and who says so. */
export const noteParts = {
  people: {
    title: "Before it fades",
    why: "Names and topics go first, and your letter needs both.",
    advice: ["B3", "D1", "E2"],
  },
  answers: {
    title: "How it went",
    why: "Rough words are fine. Nobody else reads this.",
    advice: ["C10", "B4", "C2"],
  },
  next: {
    title: "What happens next",
    why: "A day to wait for is easier than any day.",
    advice: ["A1", "D3"],
  },
  you: {
    title: "You, right now",
    why: "Being sure of a no and being sure of the job are both too early.",
    advice: ["B1"],
  },
  contacts: {
    title: "People on your side",
    why: "References can be called at any time. A contact can put in a good word.",
    advice: ["C3", "C4"],
  },
  interview: {
    title: "The interview itself",
    why: "You enter this once. The follow-up timeline uses it too.",
    advice: [],
  },
} as const;

/** The questions of the interview notes after the first part. `{name}` is filled in by the view. */
export const noteQuestions = {
  wentWell: "What went well?",
  hard: "What was hard?",
  hardItem: "Hard question {number}",
  hardQuestion: "The question",
  better: "A better answer",
  addHard: "Add another question",
  toClearUp: "Anything you want to explain or correct? (optional)",
  toClearUpHint: "Your letter can mend one answer in a line or two.",
  decide: "When will they decide?",
  decideChoices: {
    by: "By a date",
    within: "In about…",
    "end-of-week": "By the end of the week",
    soon: "Soon, but no date",
    none: "They did not say, or I do not remember",
  },
  forgot: "I forgot to ask",
  forgotWhy: "Many people do. Ask in one line, in your thank-you letter or in an email of its own.",
  askLine: "May I ask when you hope to decide, and how I will hear from you?",
  askLineJob:
    "May I ask when you hope to decide about the position of {job}, and how I will hear from you?",
  copyLine: "Copy this line",
  lineCopied: "Line copied",
  promiseHow: "How did they say it? (optional)",
  promiseHowHint: "Their words as you remember them, and how you will hear",
  feeling: "How do you feel right now? (optional)",
  feelings: {
    worried: "Worried",
    "not-sure": "Not sure",
    hopeful: "Hopeful",
    "very-sure": "Very sure",
  },
  knows: "Who knows about this interview?",
  knownBy: "Reference or contact {number}",
  kindLegend: "Who they are",
  kinds: { reference: "A reference", contact: "Somebody who knows the company" },
  told: "I have told them",
  addContact: "Add a reference or contact",
  round: "Round (optional)",
  roundHint: "For example, first, second or final",
  how: "How did you meet? (optional)",
  hows: { "in-person": "In person", video: "By video", phone: "By phone" },
} as const;

/** One calm line for each way to feel; both extremes get the same. */
export const calmLines = {
  "cannot-know": {
    line: "You cannot know yet how it went. What you feel now is not their answer, so it can rest until they give it.",
    advice: ["B1"],
  },
  open: {
    line: "That fits: nothing is certain yet. Write down what you remember, and leave the rest to them.",
    advice: ["B1"],
  },
  hope: {
    line: "Keep the hope, and keep looking as well. Then this one answer does not have to carry all of it.",
    advice: ["C8", "D11"],
  },
} as const;

/** What can be done with the notes, and how they read as text. */
export const laterWords = {
  notLoaded:
    "A part of the notes did not load. Check your connection, then try again. What you typed is still here.",
  copy: "Copy as text",
  copied: "Notes copied",
  print: "Print",
  startOver: "Start over",
  noName: "Name not noted",
  contactLine: "{name}, {kind}: {told}",
  knownAs: { reference: "reference", contact: "contact" },
  told: "told",
  notTold: "not told yet",
} as const;

/** What stands on paper, for whoever writes by hand. */
export const notesOnPaper = {
  title: "The questions, to fill in by hand",
  noScript: "The form needs JavaScript. These are its questions: print this page and write on it.",
  who: "Who did you meet? Name, job title, what they are responsible for, email, phone",
  hard: "What was hard, and what is a better answer?",
  knows: "Who knows about this interview, and have you told them?",
  interview: "Job, company, round, date, and how you met",
} as const;
