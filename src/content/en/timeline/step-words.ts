import type { StepKind } from "../../rules/timeline/steps.ts";

/** What a reader sees of one kind of step. Its claims, tool and lesson are in the row of the same id. */
export interface StepWords {
  /** What to do, as a heading. */
  readonly title: string;
  /** The same inside a sentence: "Do this today: …". */
  readonly inSentence: string;
  /** Why, in one or two short sentences. */
  readonly why: string;
  /** What the button to its tool says, where there is one. */
  readonly button?: string;
}

/** Each kind of step in the words of the guide. Reading this list is reading the weeks after an interview. */
export const stepWords: Record<StepKind, StepWords> = {
  debrief: {
    title: "Write down what you remember",
    inSentence: "write down what you remember",
    why: "Names, topics and anything you want to clear up fade fast. Five minutes now saves you guessing later.",
    button: "Write my notes",
  },
  "thank-you": {
    title: "Send your thank-you letter",
    inSentence: "send your thank-you letter",
    why: "It is kind, and it brings you and your strengths back to mind while they still think about the talk.",
    button: "Write my letter",
  },
  references: {
    title: "Tell your references",
    inSentence: "tell your references",
    why: "They may be called. With a word from you they can be ready.",
  },
  network: {
    title: "Ask a contact for a good word",
    inSentence: "ask a contact for a good word",
    why: "If you know somebody who knows the company, a word from them can help.",
  },
  "keep-looking": {
    title: "Keep looking",
    inSentence: "keep looking",
    why: "An answer can take months. Another interview in the diary takes weight off this one, and you can always say no.",
  },
  "check-in": {
    title: "Check in with a short call",
    inSentence: "check in with a short call",
    why: "One article suggests a call before the date: who you are, when you met, that you are still interested.",
    button: "Prepare what to say",
  },
  "decision-day": {
    title: "The day they named",
    inSentence: "the day they named",
    why: "This is their day, not yours. There is nothing for you to do.",
  },
  call: {
    title: "Call and ask where things stand",
    inSentence: "call and ask where things stand",
    why: "By now a call is welcome. Say your name, the job and the day you met, then ask if they have decided.",
    button: "Prepare what to say",
  },
  "call-again": {
    title: "Call again",
    inSentence: "call again",
    why: "If they were still deciding, this is the day for your next call, unless they named another.",
    button: "Prepare what to say",
  },
  "move-on": {
    title: "Let this one rest",
    inSentence: "let this one rest",
    why: "You have done what you can. Some firms never answer. If they call after all, nothing is lost.",
  },
  "tell-employer": {
    title: "Tell this employer your news",
    inSentence: "tell this employer your news",
    why: "An offer elsewhere, or your yes to one, is news they can use. Say it as news, not as pressure.",
    button: "Prepare what to say",
  },
  "ask-feedback": {
    title: "Thank them and ask what you can learn",
    inSentence: "thank them and ask what you can learn",
    why: "A kind question now may bring an answer that helps next time. You do not have to ask today.",
    button: "Choose my questions",
  },
  review: {
    title: "Look back on the questions",
    inSentence: "look back on the questions",
    why: "Note which answers went well and which were hard. That is the part you can work on.",
    button: "Look back",
  },
  "welcome-offer": {
    title: "Say thank you for the offer",
    inSentence: "say thank you for the offer",
    why: "Show that you are glad of it, also when you still need time to decide.",
  },
  "record-details": {
    title: "Write down the details",
    inSentence: "write down the details",
    why: "Start date, first-day training, what to wear: all that they tell you is easier to keep on paper.",
  },
  decide: {
    title: "Give your answer",
    inSentence: "give your answer",
    why: "Weigh what matters to you. Once you have decided, the strain of choosing ends.",
  },
  "tell-others": {
    title: "Tell the other employers",
    inSentence: "tell the other employers",
    why: "Everyone who met you hears it from you. It keeps each door open.",
  },
};
