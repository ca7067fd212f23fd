import { computed } from "nanostores";
import { feedbackQuestions } from "../../content/feedback-questions.ts";
import { $interview } from "../interview/interview-store.ts";
import { chooseQuestions } from "./feedback.ts";
import { $feedback } from "./feedback-store.ts";
import { situationOf } from "./situation.ts";

/** The questions for the interview as it is kept, chosen anew when an answer changes. */
export const $choice = computed([$feedback, $interview], (draft, interview) =>
  chooseQuestions(feedbackQuestions, situationOf(draft, interview)),
);
