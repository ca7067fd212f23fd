import type { Branch } from "../../../components/core/call/rehearse.ts";
import { answerBranches } from "./call-rehearsal-answers.ts";
import { endBranches } from "./call-rehearsal-ends.ts";
import { otherBranches } from "./call-rehearsal-others.ts";

/** The first minute of a call, as a conversation to try out: who answers, and whether it suits them. */
const openingBranches: readonly Branch[] = [
  {
    kind: "fork",
    id: "ringing",
    asks: "You dial, and it rings. What happens?",
    ways: [
      { id: "they-answer", label: "They answer", leadsTo: "they-answer" },
      { id: "somebody-answers", label: "Somebody else answers", leadsTo: "somebody-answers" },
      { id: "machine-answers", label: "You reach the voicemail", leadsTo: "voicemail" },
    ],
  },
  {
    kind: "turn",
    id: "they-answer",
    by: "they",
    they: ["Hello, {name} speaking.", "Hello, who is calling, please?"],
    replies: [
      {
        id: "in-full",
        says: [
          "Hello {name}, my name is {you}. You interviewed me for the position of {job} on {day}. Does a short call suit you?",
          "Hello, my name is {you}. You interviewed me for the position of {job} on {day}. Does a short call suit you?",
        ],
        means: "They know at once who you are, and they can say whether it suits them.",
        advice: ["A6", "D7"],
        isKinder: true,
        leadsTo: "does-it-suit",
      },
      {
        id: "in-short",
        says: ["Hello, it is {you}. Is there any news?"],
        means: "Without the job and the day, they have to guess who you are.",
        advice: ["A6", "D7"],
        isKinder: false,
        leadsTo: "which-job",
      },
      {
        id: "in-anger",
        says: ["I have waited for days now. Why has nobody called me?"],
        means: "You may well feel that. Said first, it makes them defend themselves.",
        advice: ["B7"],
        isKinder: false,
        leadsTo: "sorry-to-wait",
      },
    ],
  },
  {
    kind: "turn",
    id: "which-job",
    by: "they",
    they: ["I am sorry, I meet many people. Which job was it?"],
    replies: [
      {
        id: "job-and-day",
        says: ["The position of {job}. You interviewed me on {day}. Does a short call suit you?"],
        means: "That is all they need. Next time you can begin with it.",
        advice: ["D7"],
        isKinder: true,
        leadsTo: "does-it-suit",
      },
      {
        id: "hurt",
        says: ["We spoke for an hour. Do you not remember me?"],
        means: "It makes them feel bad, and the talk is now about that.",
        advice: [],
        ours: true,
        isKinder: false,
        leadsTo: "sorry-to-wait",
      },
    ],
  },
  {
    kind: "turn",
    id: "sorry-to-wait",
    by: "they",
    they: ["I am sorry about that. What can I do for you?"],
    replies: [
      {
        id: "calm-again",
        says: ["Thank you. I am {you}, about the position of {job}. {ask}"],
        means: "You are calm again, and the question is short. They can now answer it.",
        advice: ["B7", "D7"],
        isKinder: true,
        leadsTo: "their-answer",
      },
      {
        id: "today",
        says: ["I need an answer today."],
        means: "They may not have one today. Pressing makes the call end sooner.",
        advice: ["D5"],
        isKinder: false,
        leadsTo: "ended-soon",
      },
    ],
  },
  {
    kind: "fork",
    id: "does-it-suit",
    asks: "What do they say?",
    ways: [
      { id: "suits", label: "“Yes, go ahead”", leadsTo: "go-ahead" },
      { id: "does-not-suit", label: "“It is not a good time”", leadsTo: "not-now" },
    ],
  },
  {
    kind: "turn",
    id: "go-ahead",
    by: "they",
    they: ["Yes, go ahead. What is it about?"],
    replies: [
      {
        id: "asks",
        says: [
          "I am still very interested, because {interest}. {ask}",
          "I am still very interested. {ask}",
        ],
        means: "Your interest, then one question. Now it is their turn.",
        advice: ["D7", "E4"],
        isKinder: true,
        leadsTo: "their-answer",
      },
      {
        id: "invites",
        says: ["I am still very interested. Do you have any questions for me?"],
        means:
          "One article asks this on the call. Another leaves it out of the letter, as they would ask anyway.",
        advice: ["E4", "B6"],
        isKinder: true,
        leadsTo: "their-question",
      },
      {
        id: "whole-story",
        says: ["Let me go through all of my experience once more."],
        means: "Let them decide how long you talk. A short call is easier to take.",
        advice: ["E4", "B7"],
        isKinder: false,
        leadsTo: "in-a-hurry",
      },
    ],
  },
  {
    kind: "turn",
    id: "in-a-hurry",
    by: "they",
    they: ["I am afraid I have a meeting soon. Did you have a question?"],
    replies: [
      {
        id: "short-now",
        says: ["Yes, a short one. {ask}"],
        means: "One question is enough for a call.",
        advice: ["B7", "D7"],
        isKinder: true,
        leadsTo: "their-answer",
      },
      {
        id: "another-time",
        says: ["Then I will not keep you. When may I call you again?"],
        means: "You give them the time back, and a day to call is a good result.",
        advice: ["A7"],
        isKinder: true,
        leadsTo: "a-day",
      },
    ],
  },
  {
    kind: "turn",
    id: "not-now",
    by: "they",
    they: ["I am about to go into a meeting."],
    replies: [
      {
        id: "when-then",
        says: ["Of course. When may I call you again?"],
        means: "They choose the time. A call that suits them is a better call.",
        advice: ["A7", "E4"],
        isKinder: true,
        leadsTo: "a-day",
      },
      {
        id: "only-ten",
        says: ["It takes no more than 10 minutes."],
        means: "They have said that it does not suit. Let them decide how long you talk.",
        advice: ["E4"],
        isKinder: false,
        leadsTo: "ended-soon",
      },
    ],
  },
];

/** The whole rehearsal; the first branch begins it. Every path comes to an end: tests hold it to that. */
export const branches: readonly Branch[] = [
  ...openingBranches,
  ...otherBranches,
  ...answerBranches,
  ...endBranches,
];
