/** The words of the call script but those of its first questions (call-reasons.ts) and of the call itself (call-script.ts). */
export const detailWords = {
  interest: "One line on why you want the job (optional)",
  interestHint: "It ends the sentence: I am still very interested, because…",
  phone: "Your phone number (optional)",
  phoneHint: "For the voicemail only.",
  answerBy: "Day by which you answer the other offer (optional)",
  answerByHint: "For example, 27 3 2026",
} as const;

/** What stands around the script. */
export const scriptWords = {
  title: "Your script",
  voicemail: "If you reach the voicemail",
  voicemailLength: "{count} words, about 20 seconds. Say your number slowly.",
  ours: "Our suggestion",
  cardsTitle: "What they may say",
  cardsHint: "Open what you want to be ready for.",
  copy: "Copy as text",
  copied: "Script copied",
  print: "Print",
  startOver: "Start over",
  allParts: "Open the call script with your own names, a rehearsal and the voicemail",
  paper: "A script to fill in by hand",
  noScript: "The call script needs JavaScript to put in your own names. Here it is to fill in.",
  paperReasons: "Then your question. It depends on why you call:",
} as const;

/** Before the call: a day that is sooner than most articles say. The reader decides. */
export const beforeCallWords = {
  decision: {
    text: "They named {day}, and it has not passed. 4 of the 5 articles wait until then, and one calls before it. You choose.",
    advice: ["A4", "B7", "C5", "D7", "E3"],
  },
  "call-back": {
    text: "You agreed to call again on {day}. It is fine to leave it until then.",
    advice: ["A7"],
  },
  soon: {
    text: "Your last call was on {day}. One article leaves a week between calls, and one warns against many. You choose.",
    advice: ["D9", "A8"],
  },
} as const;

/** What stands around the rehearsal. */
export const rehearsalWords = {
  title: "Try it out",
  why: "A call to practise, with your own names in it. Choose what you would say, and see where it leads. Nothing is logged.",
  begin: "Start the rehearsal",
  speakers: { they: "They say", somebody: "A colleague says", machine: "The voicemail says" },
  what: "What happens",
  youSay: "You say",
  chooseReply: "What do you say?",
  kinder: "Works well",
  lessKind: "Think twice",
  end: "The call is over",
  logAs: "If a real call ends like this, log it as: {label}.",
  back: "Back one step",
  again: "Start again",
  toLog: "Log a real call",
  soFar: "The call so far",
} as const;

/** What stands around the log. */
export const logWords = {
  toPlan: "See your plan",
  another: "Log another call",
  callsTitle: "Calls so far",
  call: "{day}: {outcome}",
  callNamed: "{day}: {outcome}, {named}",
  unknown: "A call",
} as const;
