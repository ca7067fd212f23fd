import type { Branch } from "../../../components/core/call/rehearse.ts";

/** How a call can end: where it leaves you, and what to log of such a call. */
export const endBranches: readonly Branch[] = [
  {
    kind: "end",
    id: "message-left",
    tells: "They have your name and your number. A message counts as a call: give them a week.",
    advice: ["D9"],
    ours: true,
    log: "no-answer",
  },
  {
    kind: "end",
    id: "nobody-reached",
    tells: "You reached nobody, which is common. One message, then a week of rest, is enough.",
    advice: ["D9", "A8"],
    ours: true,
    log: "no-answer",
  },
  {
    kind: "end",
    id: "agreed-day",
    tells: "You have a day on which your call is welcome. Until then there is nothing to do.",
    advice: ["A7", "D9"],
    log: "call-again",
  },
  {
    kind: "end",
    id: "agreed-date",
    tells: "You have a new date. The plan waits for it, and so can you.",
    advice: ["D7", "C5"],
    log: "decision-by",
  },
  {
    kind: "end",
    id: "no-day",
    tells:
      "They know that you are interested. Leave a week before you call again, and keep looking.",
    advice: ["D9", "C8"],
    log: "still-deciding",
  },
  {
    kind: "end",
    id: "ended-soon",
    tells:
      "The call was short, and nothing is decided by it. A calm call in a week can put it right.",
    advice: ["D9"],
    ours: true,
    log: "still-deciding",
  },
  {
    kind: "end",
    id: "letters-end",
    tells:
      "You parted on good terms. Whether it is a no, you will know when the letter is there or stays away.",
    advice: ["D8"],
    log: "letters",
  },
  {
    kind: "end",
    id: "offer-end",
    tells:
      "You have an offer, and you have thanked them. Write the details down, then choose in peace.",
    advice: ["A10", "B10"],
    log: "offer",
  },
  {
    kind: "end",
    id: "no-end",
    tells:
      "You got through the hardest call there is. Your next step is to rest, then to keep looking.",
    advice: ["C11"],
    ours: true,
    log: "no",
  },
];
