import type { PartCase } from "../../rules/messages/message-row.ts";

/** The middle of the letter: why you fit, an answer put right, and what draws you there. `letter-parts.ts` says how to read it. */
export const fitParts = {
  need: [
    {
      needs: ["needSaid"],
      warm: ["You told me what you need most: {needSaid}."],
      plain: ["You told me what you need: {needSaid}."],
      formal: ["You told me what the position calls for: {needSaid}."],
    },
    {
      needs: ["needOwn"],
      warm: ["You told me what you need most. {needOwn}"],
      plain: ["You told me what you need. {needOwn}"],
      formal: ["You told me what the position calls for. {needOwn}"],
    },
  ],
  fit: [
    {
      needs: ["strength"],
      forms: ["card"],
      warm: [
        "You can count on me, as I {strength}.",
        "From my side, I {strength}.",
        "It may help that I {strength}.",
      ],
      plain: [
        "For this work it may help that I {strength}.",
        "From my side, I {strength}.",
        "As for what I can offer, I {strength}.",
      ],
      formal: [
        "As to the requirements, I {strength}.",
        "As to the position, I {strength}.",
        "May I add that I {strength}.",
      ],
    },
    {
      needs: ["seek", "strength"],
      warm: [
        "You are looking for {seek}, and I {strength}.",
        "When you spoke of {seek}, it came to my mind that I {strength}.",
        "As you need {seek}, it may help to know that I {strength}.",
        "You would like {seek}, and there you can count on me, as I {strength}.",
      ],
      plain: [
        "You are looking for {seek}, and I {strength}.",
        "You spoke of {seek}, so it may help to know that I {strength}.",
        "As you need {seek}, I would like to say that I {strength}.",
        "When you spoke of {seek}, it came to my mind that I {strength}.",
      ],
      formal: [
        "You described a need for {seek}, and I {strength}.",
        "As you are looking for {seek}, I would add that I {strength}.",
        "When you spoke of {seek}, it occurred to me that I {strength}.",
        "Since you need {seek}, it may be of interest that I {strength}.",
      ],
    },
    {
      needs: ["need", "strength"],
      warm: [
        "You spoke of {need}, and I would like you to know that I {strength}.",
        "When you spoke of {need}, it came to my mind that I {strength}.",
      ],
      plain: [
        "You spoke of {need}, so it may help to know that I {strength}.",
        "When you spoke of {need}, it came to my mind that I {strength}.",
      ],
      formal: [
        "As you spoke of {need}, I would add that I {strength}.",
        "When you spoke of {need}, it occurred to me that I {strength}.",
      ],
    },
    {
      needs: ["need", "strengthSaid"],
      warm: ["You spoke of {need}, and this is what I can offer: {strengthSaid}."],
      plain: ["You spoke of {need}, and this is what I can offer: {strengthSaid}."],
      formal: ["You spoke of {need}, and this is what I have to offer: {strengthSaid}."],
    },
    {
      needs: ["need", "strengthOwn"],
      warm: ["You spoke of {need}, and I would like to answer that. {strengthOwn}"],
      plain: ["You spoke of {need}, and I would like to answer that. {strengthOwn}"],
      formal: ["You spoke of {need}, and I should like to answer that. {strengthOwn}"],
    },
    {
      needs: ["strength"],
      warm: [
        "From my side, I {strength}.",
        "For this work you can count on me, as I {strength}.",
        "After our talk it came to my mind that I {strength}.",
      ],
      plain: [
        "From my side, I {strength}.",
        "For this work it may help to know that I {strength}.",
        "As for what I can offer, I {strength}.",
      ],
      formal: [
        "With regard to the requirements, I {strength}.",
        "As to what I have to offer, I {strength}.",
        "In support of my application, I would add that I {strength}.",
      ],
    },
    {
      needs: ["strengthSaid"],
      warm: ["This is what I would bring to the work: {strengthSaid}."],
      plain: ["This is what I can offer: {strengthSaid}."],
      formal: ["This is what I have to offer: {strengthSaid}."],
    },
    {
      needs: ["strengthOwn"],
      warm: ["I would like to tell you what I can bring to the work. {strengthOwn}"],
      plain: ["Here is what I can bring to the work. {strengthOwn}"],
      formal: ["Allow me to say what I can bring to the position. {strengthOwn}"],
    },
    {
      needs: ["need"],
      warm: [
        "You spoke of {need}, and I feel that I can help.",
        "When you spoke of {need}, I felt that I could help.",
      ],
      plain: [
        "You spoke of {need}, and I am sure that I can help with that.",
        "When you spoke of {need}, I saw where I can help.",
      ],
      formal: [
        "You spoke of {need}, and I am confident that I can help with it.",
        "When you spoke of {need}, I was confident that I can be of help.",
      ],
    },
  ],
  "fit-more": [
    {
      needs: ["need2", "strength2"],
      forms: ["email", "letter"],
      warm: [
        "You also spoke of {need2}, and I {strength2}.",
        "As you spoke of {need2} too, it may help that I {strength2}.",
        "Then you mentioned {need2}, and there I can say that I {strength2}.",
      ],
      plain: [
        "You also spoke of {need2}, and I {strength2}.",
        "As you also spoke of {need2}, it may help that I {strength2}.",
        "Then you mentioned {need2}, and I {strength2}.",
      ],
      formal: [
        "You also mentioned {need2}, and I {strength2}.",
        "As you also spoke of {need2}, I would add that I {strength2}.",
        "Since you spoke of {need2} as well, may I say that I {strength2}.",
      ],
    },
    {
      needs: ["strength2"],
      forms: ["email", "letter"],
      warm: ["I would also like you to know that I {strength2}.", "Besides, I {strength2}."],
      plain: ["Besides, I {strength2}.", "It may also help that I {strength2}."],
      formal: ["In addition, I {strength2}.", "May I add that I {strength2}."],
    },
    {
      needs: ["strength2Own"],
      forms: ["email", "letter"],
      warm: ["There is something else that I can bring. {strength2Own}"],
      plain: ["There is something else that I can offer. {strength2Own}"],
      formal: ["There is something else that I have to offer. {strength2Own}"],
    },
  ],
  asked: [
    {
      needs: ["asked", "better"],
      forms: ["email", "letter"],
      warm: [
        "When you asked about {asked}, I left out what matters most.",
        "On {asked} I owe you a better answer, and here it is.",
        "After our talk I found a better answer on {asked}.",
      ],
      plain: [
        "When you asked about {asked}, my answer was not complete.",
        "On {asked}, here is a better answer than the one I gave.",
        "There is something to add to my answer about {asked}.",
      ],
      formal: [
        "When you asked about {asked}, my answer was incomplete.",
        "Allow me to add to my answer on {asked}.",
        "To my answer about {asked} I would like to add the following.",
      ],
    },
    {
      needs: ["better"],
      forms: ["email", "letter"],
      warm: [
        "One of my answers can be put better.",
        "There is one thing that I left out when we talked.",
      ],
      plain: [
        "One of my answers was not complete, so here is what I left out.",
        "There is one thing to add to what I said.",
      ],
      formal: [
        "Allow me to complete one of my answers.",
        "To one of my answers I would like to add the following.",
      ],
    },
  ],
  better: [
    {
      needs: ["better"],
      forms: ["email", "letter"],
      warm: ["{better}."],
      plain: ["{better}."],
      formal: ["{better}."],
    },
  ],
  why: [
    {
      needs: ["why"],
      forms: ["email", "letter"],
      warm: [
        "What draws me to {companyOrYou} most is {why}.",
        "If you ask me why {companyOrYou}, my answer is {why}.",
        "More than anything else, what makes me want to join {companyOrYou} is {why}.",
      ],
      plain: [
        "What draws me to {companyOrYou} is {why}.",
        "The main reason why I would like to join {companyOrYou} is {why}.",
        "My reason for choosing {companyOrYou} is {why}.",
      ],
      formal: [
        "What attracts me to {companyOrYou} in particular is {why}.",
        "My principal reason for applying to {companyOrYou} is {why}.",
        "The reason for my interest in {companyOrYou} is {why}.",
      ],
    },
    {
      needs: ["whySaid"],
      forms: ["email", "letter"],
      warm: ["There is one reason above all why I would like to join {companyOrYou}: {whySaid}."],
      plain: ["There is a reason why I would like to join {companyOrYou}: {whySaid}."],
      formal: ["There is one reason above all for my interest in {companyOrYou}: {whySaid}."],
    },
    {
      needs: ["whyOwn"],
      forms: ["email", "letter"],
      warm: ["Let me say why I would like to join {companyOrYou}. {whyOwn}"],
      plain: ["Let me say why I would like to join {companyOrYou}. {whyOwn}"],
      formal: ["Allow me to say why I would like to join {companyOrYou}. {whyOwn}"],
    },
  ],
} as const satisfies Record<string, readonly PartCase[]>;
