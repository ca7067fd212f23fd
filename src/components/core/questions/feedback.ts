/** The doors of the engine: pure, plain JSON in and out, and nothing that a reader typed makes them throw. */
export { checkQuestion, type Finding, type QuestionCheck } from "./check-question.ts";
export {
  type ChosenQuestion,
  chooseQuestions,
  type FeedbackQuestion,
  type HeldBack,
  type QuestionChoice,
  type Situation,
} from "./choose-questions.ts";
