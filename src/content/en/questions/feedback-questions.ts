import type { FeedbackQuestion } from "../../../components/core/questions/feedback.ts";

/**
 * Questions that another person can answer after a no, in the order in which they are best asked: what they decided
 * on first, the door last. That asking helps, the claims say; the wording is ours.
 */
export const feedbackQuestions: readonly FeedbackQuestion[] = [
  {
    id: "stronger-match",
    wish: "What would have made me a stronger match?",
    text: "What would have made me a stronger match?",
    textAtLast: "What would have made me a stronger match in the last round?",
    teaches: "fit",
    suits: ["first", "later", "last", "phone", "email"],
    reason: "It asks what decided it, and leaves their decision alone.",
    claims: ["A9", "B9"],
  },
  {
    id: "answer",
    wish: "Which answer could I improve most?",
    text: "Which of my answers could I improve the most?",
    textWithHard:
      "One question was hard for me: “{hard}” What would a stronger answer have had in it?",
    teaches: "answers",
    suits: ["hard", "later", "last", "phone"],
    reason: "They heard your answers, and it is about one of them only.",
    claims: ["A9", "C10"],
  },
  {
    id: "skill-gap",
    wish: "Was there a skill or experience I lacked?",
    text: "Is there a skill or experience that I am missing for work like this?",
    teaches: "skills",
    suits: ["first", "email", "phone"],
    reason: "It asks about the job and what it needs, which they know best.",
    claims: ["A9", "B9"],
  },
  {
    id: "training",
    wish: "Is there training you would suggest?",
    text: "Is there any training that you would suggest to me?",
    teaches: "skills",
    suits: ["first", "email"],
    reason: "It looks ahead. A short tip is answer enough.",
    claims: ["A9"],
  },
  {
    id: "one-thing",
    wish: "What is one thing to do differently next time?",
    text: "What is one thing that I could do differently next time?",
    teaches: "next",
    suits: ["phone", "first", "later"],
    reason: "One thing is quick to name, also for somebody with little time.",
    claims: ["A9", "C10"],
  },
  {
    id: "again",
    wish: "Could I try again if a job opens?",
    text: "Could I apply again if another job opens?",
    teaches: "door",
    suits: ["last", "later", "email", "phone"],
    reason: "Whoever gets far may be remembered. It leaves the door open.",
    claims: ["D8", "C9"],
  },
];
