import {
  type LetterDraft,
  type LetterId,
  type LetterOf,
  restoreLetters,
  withLetter,
} from "../../core/messages/letter-draft.ts";
import { clearDraft, draftStore } from "../record/draft-store.ts";

const name = "letter";

/** The letters of the interview that the tools are about, and the way to change them, which keeps them at once. */
export const [$draft, changeDraft] = draftStore<LetterDraft>(name, restoreLetters);

/** Changes one letter and keeps it at once. */
export function changeLetter(
  id: LetterId,
  ids: readonly LetterId[],
  change: Partial<LetterOf>,
): void {
  changeDraft((draft) => withLetter(draft, id, ids, change));
}

/** Start over: the letters are emptied. People, job and dates stay, other tools live on them. */
export const startLettersOver = () => clearDraft(name);
