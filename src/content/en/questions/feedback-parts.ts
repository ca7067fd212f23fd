import type { FeedbackPart } from "../../../components/core/questions/parts.ts";

/**
 * What is said after a no, in its order: by phone, in three tones; the email is a message of its own. `{person}`, `{you}`, `{job}` and
 * `{count}` are filled in. What each part says, its claims say; the wording is ours.
 */
export const feedbackParts: readonly FeedbackPart[] = [
  {
    id: "hello",
    section: "hello",
    when: "named",
    claims: [],
    phone: {
      warm: "Hello {person}, this is {you}. I am calling about the position of {job}. Do you have 2 minutes?",
      plain: "Hello {person}, {you} here, about the position of {job}. Is this a good moment?",
      formal:
        "Good day, {person}. My name is {you}, and I am calling about the position of {job}. May I take 2 minutes of your time?",
    },
  },
  {
    id: "hello",
    section: "hello",
    when: "unnamed",
    claims: [],
    phone: {
      warm: "Hello, this is {you}. I am calling about the position of {job}. Do you have 2 minutes?",
      plain: "Hello, {you} here, about the position of {job}. Is this a good moment?",
      formal:
        "Good day. My name is {you}, and I am calling about the position of {job}. May I take 2 minutes of your time?",
    },
  },
  {
    id: "worked-out",
    section: "hello",
    when: "worked-out",
    claims: [],
    phone: {
      warm: "I have heard nothing more, so I take it that you have chosen somebody.",
      plain: "I take it that you have decided, and that it is a no.",
      formal: "As I have had no further word, I assume that you have decided.",
    },
  },
  {
    id: "thanks",
    section: "thanks",
    when: "always",
    claims: ["A9", "B9"],
    phone: {
      warm: "Thank you for the time that you gave me, and for thinking of me.",
      plain: "Thank you for your time and for considering me.",
      formal: "I would like to thank you for your time and for considering me.",
    },
  },
  {
    id: "disappointed",
    section: "thanks",
    when: "disappointed",
    claims: ["B9"],
    phone: {
      warm: "I am disappointed, and I do understand that this was not easy to decide.",
      plain: "I am disappointed, and I understand. It is hard to decide such things.",
      formal: "I am disappointed, and I understand that such a choice is difficult.",
    },
  },
  {
    id: "not-to-change",
    section: "thanks",
    when: "not-to-change",
    claims: ["B9"],
    phone: {
      warm: "I am not asking you to think again. I would only like to learn from it.",
      plain: "I am not trying to change your mind. I want to learn.",
      formal: "I do not wish to question your decision. I hope to learn from it.",
    },
  },
  {
    id: "asking",
    section: "questions",
    when: "always",
    claims: ["A9", "B9"],
    phone: {
      warm: "Would you help me with {count}?",
      plain: "May I ask you {count}?",
      formal: "Would you allow me {count}?",
    },
  },
  {
    id: "keep-in-mind",
    section: "close",
    when: "keep-in-mind",
    claims: ["D8"],
    phone: {
      warm: "If something else opens up that fits me, I would be glad to hear from you.",
      plain: "Please keep me in mind for other openings.",
      formal: "I would be grateful if you kept me in mind for other openings.",
    },
  },
  {
    id: "close",
    section: "close",
    when: "always",
    claims: ["C9"],
    phone: {
      warm: "Thank you, that helps me. I wish you and the team well.",
      plain: "Thank you, that helps me. Goodbye.",
      formal: "Thank you for speaking so openly. Goodbye.",
    },
  },
];

/** What stands around the parts. */
export const partWords = {
  sections: { hello: "Hello", thanks: "Thanks", questions: "Questions", close: "Close" },
  counts: ["one question", "two questions", "three questions"],
  gaps: { person: "(their name)", you: "(your name)", job: "(the job)" },
} as const;
