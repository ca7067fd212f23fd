import type { TypedDay } from "../../base/calendar/typed-day.ts";
import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { listOf, objectOf, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Interview } from "../record/interview.ts";
import type { Reason } from "./call.ts";

/** What the call script keeps of its own, under its name in the drafts of an interview; all of it as typed. */
export interface CallDraft {
  /** Empty until the reader chooses: what is kept says which fits. */
  readonly reason: "" | Reason;
  /** The id of the interviewer to call; empty: the first of them. */
  readonly whom: string;
  readonly interest: string;
  readonly phone: string;
  /** The day by which the other offer wants its answer. */
  readonly answerBy: TypedDay;
  /** The choices of the rehearsal so far. */
  readonly path: readonly string[];
  /** A call that is half told; `restoreCall` reads it. */
  readonly told: unknown;
}

/** The name under which it is kept. */
export const draftName = "call";

export const emptyDraft: CallDraft = Object.freeze({
  reason: "",
  whom: "",
  interest: "",
  phone: "",
  answerBy: Object.freeze({ day: "", month: "", year: "" }),
  path: Object.freeze([]),
  told: null,
});

const reasons: readonly Reason[] = ["date-passed", "no-date", "call-back", "early", "other-offer"];
const shapes: Record<keyof CallDraft, Shape> = {
  reason: oneOf("", ...reasons),
  whom: text,
  interest: text,
  phone: text,
  answerBy: objectOf({ day: text, month: text, year: text }),
  path: listOf(text),
  told: () => true,
};

export const restoreCallDraft = (kept: unknown): CallDraft =>
  restoreDraft(kept, emptyDraft, shapes);

/** What the call script has kept in an interview. */
export const draftOf = ({ drafts }: Pick<Interview, "drafts">): CallDraft =>
  restoreCallDraft(drafts[draftName]);
