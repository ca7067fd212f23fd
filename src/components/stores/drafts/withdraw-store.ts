import { restoreMessages } from "../../core/messages/message-draft.ts";
import { restoreWithdrawal, type Withdrawal } from "../../core/withdraw/withdrawal-draft.ts";
import { draftStore, now } from "../record/draft-store.ts";
import { clearAnswers } from "../record/interview-store.ts";

const name = "withdraw";

export const [$withdrawal, changeWithdrawal, withdrawalChanged] = draftStore<Withdrawal>(
  name,
  restoreWithdrawal,
);

/** Start over: what the email asked and its text are emptied. Names, job and company stay, other tools live on them. */
export function startWithdrawalOver(): void {
  const { [name]: _, messages, ...drafts } = now().drafts;
  const { [name]: __, ...others } = restoreMessages(messages);
  const isEmpty = Object.keys(others).length === 0;
  clearAnswers({ drafts: isEmpty ? drafts : { ...drafts, messages: others } });
}
