import { computed } from "nanostores";
import type { HistoryEvent } from "../interview/history.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $interview, changeInterview, clearAnswers } from "../interview/interview-store.ts";
import { type CallDraft, draftName, draftOf } from "./draft.ts";

/** What the call script keeps of its own in the interview. */
export const $draft = computed($interview, draftOf);

/** Changes parts of it and keeps them at once. */
export function changeDraft(change: Partial<CallDraft>): void {
  const draft = { ...$draft.get(), ...change };
  changeInterview({ drafts: { ...$interview.get().drafts, [draftName]: draft } });
}

/** Writes the history anew, together with what is half told of a call: one write, so that neither is kept alone. */
export function changeHistory(history: HistoryEvent[], told: unknown): void {
  const draft = { ...$draft.get(), told };
  changeInterview({ history, drafts: { ...$interview.get().drafts, [draftName]: draft } });
}

/** Start over: what the call script asked is emptied. Names, day, job and logged calls stay: other tools live on them. */
export function startCallOver(): void {
  const { [draftName]: _, ...drafts } = $interview.get().drafts;
  clearAnswers({ drafts: Object.keys(drafts).length > 0 ? drafts : emptyInterview.drafts });
}
