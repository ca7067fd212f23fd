import type {
  Message,
  MessageLabels,
  MessageWords,
  PartCase,
  PartNames,
} from "../../rules/messages/message-row.ts";
import { thankYou } from "../../rules/messages/thank-you.ts";
import { closingParts } from "./thank-you-closing.ts";
import { fitParts } from "./thank-you-fit.ts";

/**
 * The thank-you letter, one row a part, in the order in which it is read. `{gap}` is what the reader entered; what stands
 * in `[…]` is left out where a gap in it has nothing. A gap at the end of a sentence takes anything that was typed.
 */
const openingParts = {
  subject: [
    {
      needs: ["theJob"],
      forms: ["email"],
      warm: [
        "Thank you for our talk about {theJob}",
        "Thank you for the time you gave me: {theJob}",
      ],
      plain: ["Thank you: {theJob}", "Our conversation about {theJob}"],
      formal: ["Interview for {theJob}: with thanks", "With thanks for the interview for {theJob}"],
    },
    {
      needs: [],
      forms: ["email"],
      warm: ["Thank you for our talk", "Thank you for the time you gave me"],
      plain: ["Thank you for your time", "Our conversation"],
      formal: ["With thanks for the interview", "Interview: with thanks"],
    },
  ],
  "own-address": [
    {
      needs: ["ownAddress"],
      forms: ["letter"],
      warm: ["{ownAddress}"],
      plain: ["{ownAddress}"],
      formal: ["{ownAddress}"],
    },
  ],
  date: [
    {
      needs: ["date"],
      forms: ["letter"],
      warm: ["{date}"],
      plain: ["{date}"],
      formal: ["{date}"],
    },
  ],
  address: [
    {
      needs: ["address"],
      forms: ["letter"],
      warm: ["{address}"],
      plain: ["{address}"],
      formal: ["{address}"],
    },
  ],
  greeting: [
    {
      needs: ["names"],
      forms: ["email"],
      warm: ["Dear {names},", "Hello {names},"],
      plain: ["Dear {names},"],
      formal: ["Dear {names},"],
    },
    {
      needs: ["names"],
      forms: ["card"],
      warm: ["Dear {names},"],
      plain: ["Dear {names},"],
      formal: ["Dear {names},"],
    },
    {
      needs: ["names"],
      warm: ["Dear {names},"],
      plain: ["Dear {names},"],
      formal: ["Dear {names}{colon}"],
    },
  ],
  thanks: [
    {
      needs: ["theJob"],
      forms: ["card"],
      warm: [
        "Thank you for such a friendly talk about {theJob}[ at {company}].",
        "It was good to talk about {theJob}[ at {company}], and I thank you.",
        "Warm thanks for our talk about {theJob}[ at {company}].",
      ],
      plain: [
        "Thank you for talking with me about {theJob}[ at {company}].",
        "Many thanks for the conversation about {theJob}[ at {company}].",
        "Thanks for our talk about {theJob}[ at {company}].",
      ],
      formal: [
        "Thank you for speaking with me about {theJob}[ at {company}].",
        "My thanks for the interview for {theJob}[ at {company}].",
        "My sincere thanks for our conversation about {theJob}[ at {company}].",
      ],
    },
    {
      needs: ["theJob"],
      warm: [
        "Thank you for the time you gave me[ {when}] and for telling me so much about {theJob}[ at {company}].",
        "It was good to talk with you[ {when}], and I thank you for your time and for all you told me about {theJob}[ at {company}].",
        "My warm thanks for our conversation[ {when}] about {theJob}[ at {company}].",
        "You gave me your time[ {when}] and a clear picture of {theJob}[ at {company}], and I thank you for both.",
      ],
      plain: [
        "Thank you for your time[ {when}] and for telling me about {theJob}[ at {company}].",
        "Many thanks for talking with me[ {when}] about {theJob}[ at {company}].",
        "I would like to thank you for our conversation[ {when}] about {theJob}[ at {company}].",
        "Our conversation[ {when}] about {theJob}[ at {company}] was useful to me, and I thank you for your time.",
      ],
      formal: [
        "Thank you for speaking with me[ {when}] about {theJob}[ at {company}].",
        "Please accept my thanks for the interview[ {when}] for {theJob}[ at {company}].",
        "I am writing to thank you for our conversation[ {when}] about {theJob}[ at {company}].",
        "May I thank you for the time that you gave me[ {when}] to discuss {theJob}[ at {company}].",
      ],
    },
    {
      needs: [],
      warm: [
        "Thank you for the time you gave me[ {when}][ at {company}].",
        "It was good to talk with you[ {when}][ about {companyWork}], and I thank you.",
        "My warm thanks for our conversation[ {when}][ about {companyWork}].",
      ],
      plain: [
        "Thank you for your time[ {when}] and for our talk[ about {companyWork}].",
        "Many thanks for talking with me[ {when}][ about {companyWork}].",
        "I would like to thank you for our conversation[ {when}][ about {companyWork}].",
      ],
      formal: [
        "Thank you for speaking with me[ {when}][ about {companyWork}].",
        "Please accept my thanks for the interview[ {when}][ at {company}].",
        "I am writing to thank you for our conversation[ {when}][ about {companyWork}].",
      ],
    },
  ],
  topic: [
    {
      needs: ["topic"],
      forms: ["card"],
      warm: [
        "I keep thinking about {topic}.",
        "Hearing about {topic} was a pleasure.",
        "What stays with me is {topic}.",
      ],
      plain: [
        "I enjoyed hearing about {topic}.",
        "What I remember best is our talk about {topic}.",
        "It was interesting to hear about {topic}.",
      ],
      formal: [
        "I valued what you said about {topic}.",
        "It was most interesting to hear about {topic}.",
        "What has stayed with me is {topic}.",
      ],
    },
    {
      needs: ["topic"],
      warm: [
        "Our talk about {topic} has stayed with me.",
        "I keep thinking about {topic}.",
        "What I liked most was to hear about {topic}.",
        "Hearing about {topic} was a pleasure.",
        "What I still have in mind is {topic}.",
      ],
      plain: [
        "Our talk about {topic} gave me a good picture of the work.",
        "I enjoyed talking about {topic}.",
        "What I remember best is our talk about {topic}.",
        "It was interesting to hear about {topic}.",
        "What is still in my mind is {topic}.",
      ],
      formal: [
        "Our conversation about {topic} gave me a clear picture of the work.",
        "I particularly valued what you said about {topic}.",
        "It was most interesting to hear about {topic}.",
        "What you told me about {topic} has strengthened my interest.",
        "Of all that we discussed, what has stayed with me is {topic}.",
      ],
    },
    {
      needs: ["topicSaid"],
      warm: [
        "There is one thing from our talk that I still have in mind: {topicSaid}.",
        "One thing has stayed with me: {topicSaid}.",
      ],
      plain: [
        "One part of our talk is still in my mind: {topicSaid}.",
        "There is one thing that I remember best: {topicSaid}.",
      ],
      formal: [
        "Of all that we discussed, one matter has stayed with me: {topicSaid}.",
        "One point of our conversation has stayed with me: {topicSaid}.",
      ],
    },
    {
      needs: ["topicOwn"],
      warm: [
        "One part of our talk has stayed with me. {topicOwn}",
        "There is something from our talk that I still have in mind. {topicOwn}",
      ],
      plain: [
        "One part of our talk is still in my mind. {topicOwn}",
        "This is what I remember best from our talk. {topicOwn}",
      ],
      formal: [
        "One part of our conversation has stayed with me. {topicOwn}",
        "This is what I remember best of our conversation. {topicOwn}",
      ],
    },
  ],
} as const satisfies Record<string, readonly PartCase[]>;

const words: MessageWords<typeof thankYou> = { ...openingParts, ...fitParts, ...closingParts };

const names: PartNames<typeof thankYou> = {
  subject: "Subject",
  "own-address": "Your address",
  date: "Date",
  address: "Their address",
  greeting: "Greeting",
  thanks: "Thanks",
  topic: "What you talked about",
  fit: "Why you fit",
  need: "What they need",
  "fit-more": "A second reason",
  asked: "An answer put right",
  better: "An answer put right",
  why: "What draws you there",
  interest: "Your interest",
  "pass-on": "Thanks to others",
  forward: "Looking forward",
  close: "Close",
  signature: "Your name",
};

const labels: MessageLabels = {
  field: "Your letter, ready to edit",
  copy: "Copy letter",
  copied: "Letter copied",
  saidDifferently: "Your letter in other words",
  writtenAgain: "Written again from your answers",
  markSentHint: "Your follow-up timeline then shows your thanks as done.",
};

export const thankYouLetter: Message = { row: thankYou, words, names, labels };
