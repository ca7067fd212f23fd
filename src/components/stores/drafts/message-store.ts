import {
  type MessageOf,
  type MessagesDraft,
  restoreMessages,
  withMessage,
} from "../../core/messages/message-draft.ts";
import { draftStore } from "../record/draft-store.ts";

/** The messages of the interview that have no draft of their own, by their kind and whom they are to. */
export const [$messages, changeMessages] = draftStore<MessagesDraft>("messages", restoreMessages);

/** Changes one message and keeps it at once. */
export function changeMessage(kind: string, to: string, change: Partial<MessageOf>): void {
  changeMessages((draft) => withMessage(draft, kind, to, change));
}
