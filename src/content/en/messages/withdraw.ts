import type {
  Message,
  MessageLabels,
  MessageWords,
  PartNames,
} from "../../rules/messages/message-row.ts";
import { withdraw } from "../../rules/messages/withdraw.ts";
import { emailLabels } from "./email-labels.ts";

/** The withdrawal email: it says that you go on no more, thanks them, and explains no more than you want. */
const words: MessageWords<typeof withdraw> = {
  subject: [
    {
      needs: ["theJob"],
      warm: ["A change of plan about {theJob}"],
      plain: ["My application for {theJob}"],
      formal: ["Withdrawal of my application for {theJob}"],
    },
    {
      needs: [],
      warm: ["A change of plan"],
      plain: ["My application"],
      formal: ["Withdrawal of my application"],
    },
  ],
  greeting: [
    {
      needs: [],
      warm: ["Hello {names},"],
      plain: ["Dear {names},"],
      formal: ["Dear {names}{colon}"],
    },
  ],
  tell: [
    {
      needs: ["theJob"],
      warm: [
        "I am writing to let you know that I will not go on with my application for {theJob}.",
        "A quick word before you hear it elsewhere: I am stepping back from {theJob}.",
      ],
      plain: [
        "I would like to withdraw my application for {theJob}.",
        "I am withdrawing from the process for {theJob}.",
      ],
      formal: [
        "I am writing to withdraw my application for {theJob}.",
        "Please accept this as the withdrawal of my application for {theJob}.",
      ],
    },
    {
      needs: [],
      warm: [
        "I am writing to let you know that I will not go on with my application.",
        "A quick word before you hear it elsewhere: I am stepping back.",
      ],
      plain: [
        "I would like to withdraw my application.",
        "I am withdrawing from the process with you.",
      ],
      formal: [
        "I am writing to withdraw my application.",
        "Please accept this as the withdrawal of my application.",
      ],
    },
  ],
  reason: [
    {
      needs: ["elsewhere"],
      warm: ["I have said yes to another offer."],
      plain: ["I have accepted another offer."],
      formal: ["I have accepted a position elsewhere."],
    },
  ],
  thanks: [
    {
      needs: [],
      warm: [
        "Thank you for the time that you gave me. I enjoyed meeting you.",
        "It was good to meet you, and I am grateful for your time.",
      ],
      plain: [
        "Thank you for your time and for considering me.",
        "Many thanks for meeting me and for your time.",
      ],
      formal: [
        "Thank you for your time and for your interest in my application.",
        "I am grateful for the time that you gave me.",
      ],
    },
  ],
  wish: [
    {
      needs: ["company"],
      warm: ["I wish everyone at {company} well."],
      plain: ["I wish {company} well."],
      formal: ["I wish you and {company} every success."],
    },
    {
      needs: [],
      warm: ["I wish you and the team well."],
      plain: ["I wish you and the team well."],
      formal: ["I wish you and the team every success."],
    },
  ],
  close: [
    {
      needs: [],
      warm: ["Warm wishes{comma}"],
      plain: ["Best wishes{comma}"],
      formal: ["{sincerely}{comma}"],
    },
  ],
  signature: [{ needs: ["sender"], warm: ["{sender}"], plain: ["{sender}"], formal: ["{sender}"] }],
};

const names: PartNames<typeof withdraw> = {
  subject: "Subject",
  greeting: "Greeting",
  tell: "That you withdraw",
  reason: "Why",
  thanks: "Thanks",
  wish: "Good wishes",
  close: "Close",
  signature: "Your name",
};

const labels: MessageLabels = {
  ...emailLabels,
  markSentHint:
    "Your follow-up timeline then knows that you have withdrawn, and names no more calls.",
};

export const withdrawalEmail: Message = { row: withdraw, words, names, labels };
