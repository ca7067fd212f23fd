import type { Interview } from "./interview.ts";

/** Which calm line answers a feeling: the two extremes get the same (B1). */
export type Calm = "cannot-know" | "open" | "hope";

const calms: Record<Exclude<Interview["feeling"], "">, Calm> = {
  worried: "cannot-know",
  "not-sure": "open",
  hopeful: "hope",
  "very-sure": "cannot-know",
};

export function calmFor(feeling: Interview["feeling"]): Calm | null {
  return feeling ? calms[feeling] : null;
}

/** What Start over empties. The job, the day and the promise stay: other tools live on them. */
export const clearedNotes = {
  interviewers: [],
  topics: "",
  wentWell: "",
  hard: [],
  toClearUp: "",
  feeling: "",
  contacts: [],
} satisfies Partial<Interview>;
