import { computed } from "nanostores";
import { feedbackQuestions } from "../../../content/en/questions/feedback-questions.ts";
import { chooseQuestions } from "../../core/questions/feedback.ts";
import { situationOf } from "../../core/questions/situation.ts";
import { $interview } from "../record/interview-store.ts";
import { $feedback } from "./feedback-store.ts";

/** The questions for the interview as it is kept, chosen anew when an answer changes. */
export const $choice = computed([$feedback, $interview], (draft, interview) =>
  chooseQuestions(feedbackQuestions, situationOf(draft, interview)),
);
