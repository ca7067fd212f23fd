import { keepDraft } from "../../base/shapes/restore-draft.ts";
import { type CallDraft, draftName, restoreCallDraft } from "../../core/call/draft.ts";
import type { KeptEvent } from "../../core/record/history.ts";
import { type CallAnswer, restoreCall } from "../../core/record/read-call.ts";
import { clearDraft, draftStore } from "../record/draft-store.ts";
import { changeInterview } from "../record/interview-store.ts";

/** What the call script keeps of its own in the interview, and the way to change parts of it, which keeps them at once. */
export const [$draft, changeDraft, changed] = draftStore<CallDraft>(draftName, restoreCallDraft);

/** Keeps a call that is half told. */
export function changeTold(answer: CallAnswer): void {
  changeDraft((draft) => ({
    ...draft,
    told: keepDraft(draft.told, restoreCall(draft.told), answer),
  }));
}

/** Writes the history anew, together with what is half told of a call: one write, so that neither is kept alone. */
export function changeHistory(history: KeptEvent[], told: unknown): void {
  changeInterview({ history, ...changed({ told }) });
}

/** Start over: what the call script asked is emptied. Names, day, job and logged calls stay: other tools live on them. */
export const startCallOver = () => clearDraft(draftName);
