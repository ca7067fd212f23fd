import type { Branch } from "../../../components/core/call/rehearse.ts";
import { newsBranches } from "./call-rehearsal-news.ts";

/** What they may answer, as long as nothing is decided: still deciding, a day to call, a question. */
const openBranches: readonly Branch[] = [
  {
    kind: "fork",
    id: "their-answer",
    asks: "What do they answer?",
    ways: [
      { id: "still", label: "“We are still deciding”", leadsTo: "still-deciding" },
      { id: "letters", label: "“Letters are going out”", leadsTo: "letters" },
      { id: "offer", label: "An offer", leadsTo: "offer" },
      { id: "no", label: "A no", leadsTo: "no" },
      { id: "question", label: "They ask you a question", leadsTo: "their-question" },
    ],
  },
  {
    kind: "turn",
    id: "their-question",
    by: "they",
    they: ["Yes, one thing: why do you want this job?"],
    replies: [
      {
        id: "one-reason",
        says: ["Because {interest}.", "(Say one reason, in a sentence.)"],
        means: "Short, and your own. They can ask on if they want more.",
        advice: ["E4"],
        isKinder: true,
        leadsTo: "after-question",
      },
      {
        id: "later",
        says: ["May I think about it, and send you my answer by email tonight?"],
        means: "Honest, and fine. With one reason on your page you would not need it.",
        advice: [],
        ours: true,
        isKinder: true,
        leadsTo: "after-question",
      },
      {
        id: "everything",
        says: ["There are so many reasons. Let me start at the beginning."],
        means: "1 reason stays in mind, 10 do not. Keep it brief.",
        advice: ["B7", "E4"],
        isKinder: false,
        leadsTo: "after-question",
      },
    ],
  },
  {
    kind: "fork",
    id: "after-question",
    asks: "They thank you. What do they say next?",
    ways: [
      { id: "then-still", label: "“We are still deciding”", leadsTo: "still-deciding" },
      { id: "then-letters", label: "“Letters are going out”", leadsTo: "letters" },
      { id: "then-offer", label: "An offer", leadsTo: "offer" },
      { id: "then-no", label: "A no", leadsTo: "no" },
    ],
  },
  {
    kind: "turn",
    id: "still-deciding",
    by: "they",
    they: ["We are still talking to people. It takes longer than we thought."],
    replies: [
      {
        id: "may-i-call",
        says: ["Thank you for telling me. May I call again, and when would suit you?"],
        means: "You thank them, and you leave with a day.",
        advice: ["A7", "D9"],
        isKinder: true,
        leadsTo: "when-then",
      },
      {
        id: "waits",
        says: ["Thank you for telling me. I look forward to hearing from you."],
        means: "Polite, and enough for today. Without a day, you may wait in silence.",
        advice: ["D9", "C6"],
        isKinder: true,
        leadsTo: "no-day",
      },
      {
        id: "others-want-me",
        says: ["Other companies want me too, so please decide soon."],
        means: "Other offers as a push can work against you.",
        advice: ["C7"],
        isKinder: false,
        leadsTo: "cool",
      },
    ],
  },
  {
    kind: "turn",
    id: "cool",
    by: "they",
    they: ["If you have to decide now, please do what is right for you."],
    replies: [
      {
        id: "takes-it-back",
        says: ["I put that badly. This is the job that I want. When do you hope to decide?"],
        means: "The pressure is gone, and your interest is clear.",
        advice: ["C7", "E4"],
        isKinder: true,
        leadsTo: "a-date",
      },
      {
        id: "yes-or-no",
        says: ["So is it a yes or a no?"],
        means: "They do not have the answer yet. Asked like this, it may turn into a no.",
        advice: ["C7", "D5"],
        isKinder: false,
        leadsTo: "ended-soon",
      },
    ],
  },
  {
    kind: "fork",
    id: "when-then",
    asks: "What do they say?",
    ways: [
      { id: "names-day", label: "“Call me on Thursday”", leadsTo: "a-day" },
      { id: "names-date", label: "“We decide by the end of next week”", leadsTo: "a-date" },
      { id: "names-none", label: "“I cannot name a date”", leadsTo: "no-date" },
    ],
  },
  {
    kind: "turn",
    id: "a-day",
    by: "they",
    they: ["Thursday afternoon would be good."],
    replies: [
      {
        id: "notes-day",
        says: ["Thursday afternoon. I will write it down. Thank you, and goodbye."],
        means: "Said back and written down, the day is safe.",
        advice: ["D9", "A7"],
        isKinder: true,
        leadsTo: "agreed-day",
      },
      {
        id: "waits-for-call",
        says: ["Thank you. Or call me whenever it suits you."],
        means: "Kind, but now the next step is theirs, and they may not take it.",
        advice: ["C6"],
        isKinder: false,
        leadsTo: "no-day",
      },
    ],
  },
  {
    kind: "turn",
    id: "a-date",
    by: "they",
    they: ["We want to decide by the end of next week."],
    replies: [
      {
        id: "notes-date",
        says: ["By the end of next week. I will write it down. Thank you, and goodbye."],
        means: "A new date to go by. Until it has passed, those days are theirs.",
        advice: ["D7", "D9", "C5"],
        isKinder: true,
        leadsTo: "agreed-date",
      },
      {
        id: "daily",
        says: ["Then I will call each day until then, to be sure."],
        means: "Once a week is steady. Each day is too much for anybody.",
        advice: ["D9", "A8"],
        isKinder: false,
        leadsTo: "ended-soon",
      },
    ],
  },
  {
    kind: "turn",
    id: "no-date",
    by: "they",
    they: ["I cannot name a date, I am afraid."],
    replies: [
      {
        id: "in-a-week",
        says: ["I understand. May I call again in a week? Thank you, and goodbye."],
        means: "One article calls once a week until they decide.",
        advice: ["D9", "A7"],
        isKinder: true,
        leadsTo: "no-day",
      },
      {
        id: "lets-be",
        says: ["I understand. Then I leave it with you. Thank you, and goodbye."],
        means: "Others warn against many calls. Both ways are fine: you choose.",
        advice: ["A8", "C6"],
        isKinder: true,
        leadsTo: "no-day",
      },
    ],
  },
];

export const answerBranches: readonly Branch[] = [...openBranches, ...newsBranches];
