import type { Branch } from "../../../components/core/call/rehearse.ts";

/** Where the person who met you does not answer: a colleague, and the voicemail. */
export const otherBranches: readonly Branch[] = [
  {
    kind: "turn",
    id: "somebody-answers",
    by: "somebody",
    they: ["{company}, good morning. How can I help?", "Good morning. How can I help?"],
    replies: [
      {
        id: "asks-for-them",
        says: [
          "Good morning, my name is {you}. May I speak to {name}, please?",
          "Good morning, my name is {you}. May I speak to the person who interviewed me for the position of {job}?",
        ],
        means: "The person who met you is the one to ask. A full name opens the way.",
        advice: ["A6"],
        isKinder: true,
        leadsTo: "put-through",
      },
      {
        id: "asks-them",
        says: ["I only want to know whether I have the job."],
        means: "A colleague often cannot say. Ask for the person who met you.",
        advice: ["A6"],
        isKinder: false,
        leadsTo: "cannot-say",
      },
    ],
  },
  {
    kind: "turn",
    id: "cannot-say",
    by: "somebody",
    they: ["I am afraid I cannot tell you that. Who interviewed you?"],
    replies: [
      {
        id: "names-them",
        says: [
          "It was {name}. May I speak to them, please? My name is {you}.",
          "I do not have the name here. It was about the position of {job}, on {day}. My name is {you}.",
        ],
        means: "With your name, the job and the day, they can find out for you.",
        advice: ["A6", "D7"],
        isKinder: true,
        leadsTo: "put-through",
      },
      {
        id: "never-mind",
        says: ["Then please say that {you} called, about the position of {job}."],
        means: "A message is fine too. Count it as a call.",
        advice: [],
        ours: true,
        isKinder: true,
        leadsTo: "message-left",
      },
    ],
  },
  {
    kind: "fork",
    id: "put-through",
    asks: "What do they say?",
    ways: [
      { id: "one-moment", label: "“One moment, please”", leadsTo: "they-answer" },
      { id: "not-here", label: "“Not here today”", leadsTo: "not-here" },
    ],
  },
  {
    kind: "turn",
    id: "not-here",
    by: "somebody",
    they: [
      "{name} is not here today. Can I take a message?",
      "They are not here today. Can I take a message?",
    ],
    replies: [
      {
        id: "leaves-message",
        says: ["Yes, please. My name is {you}, about the position of {job}. My number is {phone}."],
        means: "Name, job and number: they can call you back.",
        advice: [],
        ours: true,
        isKinder: true,
        leadsTo: "message-left",
      },
      {
        id: "good-time",
        says: ["No, thank you. When is a good time to call?"],
        means: "You keep the next step, on a day that suits them.",
        advice: ["A7"],
        isKinder: true,
        leadsTo: "a-day",
      },
      {
        id: "comes-by",
        says: ["Then I will come to the office this afternoon."],
        means: "A visit that nobody expects puts them on the spot. Stay with the phone.",
        advice: ["D10"],
        isKinder: false,
        leadsTo: "ended-soon",
      },
    ],
  },
  {
    kind: "turn",
    id: "voicemail",
    by: "machine",
    they: [
      "You have reached {name}. Leave a message after the tone.",
      "Nobody can take your call now. Leave a message after the tone.",
    ],
    replies: [
      {
        id: "short-message",
        says: [
          "Hello {name}, this is {you}, about the position of {job}. I would like to know where things stand. My number is {phone}. Thank you, and goodbye.",
          "Hello, this is {you}, about the position of {job}. I would like to know where things stand. My number is {phone}. Thank you, and goodbye.",
        ],
        means: "Name, job, question and number, in about 20 seconds.",
        advice: ["B7"],
        ours: true,
        isKinder: true,
        leadsTo: "message-left",
      },
      {
        id: "long-message",
        says: ["(Tell the whole story, for 3 minutes)"],
        means: "They may stop listening before the number comes. Shorter is kinder.",
        advice: ["B7"],
        isKinder: false,
        leadsTo: "message-left",
      },
      {
        id: "hangs-up",
        says: ["(Hang up, and try again every hour)"],
        means: "They see each call. One message says more than 5 missed calls.",
        advice: ["A8", "D9"],
        isKinder: false,
        leadsTo: "nobody-reached",
      },
    ],
  },
];
