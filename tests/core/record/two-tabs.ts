import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { mergeInterviews } from "../../../src/components/core/record/merge-interview.ts";

/** What two tabs both knew before either of them changed it. */
export const base: Interview = {
  ...emptyInterview,
  topics: "ovens",
  interviewers: [
    { id: "a", name: "Amina", title: "", duties: "", email: "", phone: "" },
    { id: "b", name: "Ben", title: "", duties: "", email: "", phone: "" },
  ],
  history: withIds([{ kind: "thanked", on: "2025-11-20" }]),
  done: { debrief: "2025-11-20" },
  drafts: { letter: { body: "Dear Amina" } },
  keptAt: 1,
};

export const mine = (fields: Partial<Interview>): Interview => ({ ...base, ...fields, keptAt: 2 });
export const theirs = (fields: Partial<Interview>): Interview => ({
  ...base,
  ...fields,
  keptAt: 3,
});
export const merge = (one: Partial<Interview>, other: Partial<Interview>) =>
  mergeInterviews(base, mine(one), theirs(other));
