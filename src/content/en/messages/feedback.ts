import { feedback } from "../../rules/messages/feedback.ts";
import type {
  Message,
  MessageLabels,
  MessageWords,
  PartNames,
} from "../../rules/messages/message-row.ts";
import { emailLabels } from "./email-labels.ts";

/** The email after a no, in three tones. `{person}`, `{you}`, `{job}`, `{count}` and the questions are filled in. */
const words: MessageWords<typeof feedback> = {
  subject: [
    {
      needs: [],
      warm: ["{job}: thank you, and {count}"],
      plain: ["{job}: thank you, and {count}"],
      formal: ["{job}: thank you, and {count}"],
    },
  ],
  greeting: [
    {
      needs: ["person"],
      warm: ["Hello {person},"],
      plain: ["Hello {person},"],
      formal: ["Dear {person},"],
    },
    { needs: [], warm: ["Hello,"], plain: ["Hello,"], formal: ["Good day,"] },
  ],
  "worked-out": [
    {
      needs: ["workedOut"],
      warm: [
        "I have heard nothing more about the position of {job}, so I take it that you have chosen somebody.",
      ],
      plain: ["I take it that you have decided about the position of {job}, and that it is a no."],
      formal: [
        "As I have had no further word about the position of {job}, I assume that you have decided.",
      ],
    },
  ],
  thanks: [
    {
      needs: [],
      warm: [
        "Thank you for the time that you gave me for the position of {job}, and for thinking of me.",
      ],
      plain: ["Thank you for your time and for considering me for the position of {job}."],
      formal: [
        "I would like to thank you for your time and for considering me for the position of {job}.",
      ],
    },
  ],
  disappointed: [
    {
      needs: ["disappointed"],
      warm: ["I am disappointed, and I do understand that this was not easy to decide."],
      plain: ["I am disappointed, and I understand. It is hard to decide such things."],
      formal: ["I am disappointed, and I understand that such a choice is difficult."],
    },
  ],
  "not-to-change": [
    {
      needs: ["notToChange"],
      warm: ["I am not asking you to think again. I would only like to learn from it."],
      plain: ["I am not trying to change your mind. I want to learn."],
      formal: ["I do not wish to question your decision. I hope to learn from it."],
    },
  ],
  asking: [
    {
      needs: [],
      warm: ["When you have a minute, would you help me with {count}?"],
      plain: ["May I ask you {count}?"],
      formal: ["Would you allow me {count}?"],
    },
  ],
  "question-1": [
    {
      needs: ["question1"],
      warm: ["{question1}"],
      plain: ["{question1}"],
      formal: ["{question1}"],
    },
  ],
  "question-2": [
    {
      needs: ["question2"],
      warm: ["{question2}"],
      plain: ["{question2}"],
      formal: ["{question2}"],
    },
  ],
  "question-3": [
    {
      needs: ["question3"],
      warm: ["{question3}"],
      plain: ["{question3}"],
      formal: ["{question3}"],
    },
  ],
  "keep-in-mind": [
    {
      needs: ["keepInMind"],
      warm: ["If something else opens up that fits me, I would be glad to hear from you."],
      plain: ["Please keep me in mind for other openings."],
      formal: ["I would be grateful if you kept me in mind for other openings."],
    },
  ],
  close: [
    {
      needs: [],
      warm: ["A line or two is plenty. I wish you and the team well."],
      plain: ["A short answer is enough. Thank you."],
      formal: ["A short answer would help me already. Thank you in advance."],
    },
  ],
  signature: [
    {
      needs: [],
      warm: ["Warm wishes,\n{you}"],
      plain: ["Best wishes,\n{you}"],
      formal: ["Yours sincerely,\n{you}"],
    },
  ],
};

const names: PartNames<typeof feedback> = {
  subject: "Subject",
  greeting: "Greeting",
  "worked-out": "What you take it to mean",
  thanks: "Thanks",
  disappointed: "That you are disappointed",
  "not-to-change": "What you do not ask",
  asking: "Asking",
  "question-1": "Your first question",
  "question-2": "Your second question",
  "question-3": "Your third question",
  "keep-in-mind": "Other openings",
  close: "Close",
  signature: "Your name",
};

const labels: MessageLabels = emailLabels;

export const feedbackEmail: Message = { row: feedback, words, names, labels };
