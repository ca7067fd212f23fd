/** The words of the feedback questions that are shown in use: errors, the result, and the check of a question. */
export const feedbackErrors = {
  told: { empty: "Select how they told you" },
  job: { empty: "Enter the job" },
  "your-name": { empty: "Enter your name" },
  wishes: { empty: "Select at least 1 question", "too-many": "Select no more than 3 questions" },
  "own-question": { empty: "Enter your own question" },
} as const;

export const resultWords = {
  problemTitle: "There is a problem",
  notLoaded:
    "Your words did not load. Check your connection, then try again. Your answers are still here.",
  title: "Your words",
  forPhone: "Call when you feel calm enough to listen. Read from here, or say it in your own way.",
  forEmail: "You can change each word. It does not have to go out today.",
  wording: "The articles say what to say. How it is worded is:",
  tone: "How does it sound?",
  tones: { warm: "Warm", plain: "Plain", formal: "Formal" },
  rushed: "If they sound rushed: thank them and stop.",
  listen: "Then let them talk. Listening is the most of it.",
  room: "Their answer",
  copyScript: "Copy script",
  scriptCopied: "Script copied",
  print: "Print",
  change: "Change my answers",
  startOver: "Start over",
  cleared: "Your answers are cleared. Names and the job are still here.",
  why: "Why these questions",
  differ: "The articles do not all ask.",
  differAsk: "Ask why, with tact:",
  differThank: "Thank them, ask to be kept in mind, and end the call:",
  differAlone: "Look back on your own:",
  heldBack: "Held back",
  whyHeld: {
    "not-wanted": "You did not choose it.",
    "too-many": "Three are enough for one talk.",
    same: "Another one asks for much the same.",
    "others-fit": "Others fit better with how far you got.",
  },
  ownReason: "It is your own. The check is in the form.",
  asked: "I have asked them",
  askedHint: "Your timeline then marks this step as done, and names no more calls.",
  nowAsked: "Marked: you have asked them",
  nowNotAsked: "Marked: you have not asked them yet",
  next: "What comes after",
  toListen: "While they talk",
  toListenHint: "a page for the call: this script, and room to write down what they say.",
  toListenEmail: "write down what they answer, and sort it.",
  toReview: "The review",
  toReviewHint: "what went well, what was hard, and what to try next time.",
  closing: "One firm said no to one application. Your next step: keep looking.",
  suggested: "Ticked for you: {count}. You can change them.",
} as const;

export const checkWords = {
  label: "Your own question",
  hint: "As you would say it to a friend. The check below makes it easier to answer.",
  check: "Check my question",
  fine: "We can see nothing that makes it hard to answer.",
  one: "1 thing we can see",
  many: "{count} things we can see",
  where: "You wrote:",
  kinder: "A kinder wording:",
  use: "Use this wording",
  used: "Changed. Your own words are one step back.",
  back: "Back to my words",
  wentBack: "Your words are back.",
  examples: "From hurt to useful: examples",
  examplesHint: "On the left what many people think. On the right what somebody can answer.",
} as const;

/** Questions as they hurt, and as they can be answered. */
export const turnedQuestions = [
  { hurt: "Why not me?", useful: "What would have made me a stronger match?" },
  {
    hurt: "What did they have that I do not?",
    useful: "What does the job need that I could show more of?",
  },
  { hurt: "Was I that bad?", useful: "Which of my answers could I improve the most?" },
  { hurt: "Did you even read my application?", useful: "How could I make my application clearer?" },
  {
    hurt: "Will anybody ever hire me?",
    useful: "What is one thing that I could do differently next time?",
  },
] as const;

/** What stands on the page itself, with and without scripts. */
export const feedbackPage = {
  opening: "Hearing no hurts, even when you saw it coming. You do not have to ask today.",
  noScript:
    "The form needs JavaScript. Here are the words, with gaps to fill in: print this page or copy them.",
} as const;
