import { computed } from "nanostores";
import { $currentId, $interview, changeInterview, recordOf } from "../interview/interview-store.ts";
import {
  emptyDraft,
  type LetterDraft,
  type LetterId,
  type LetterOf,
  restoreDraft,
  withLetter,
} from "./letter-draft.ts";

const name = "letter";
/** Where a draft that cannot be read goes before another takes its place. */
const aside = "letter-unreadable";

/** The letters of the interview that the tools are about. */
export const $draft = computed(
  $interview,
  ({ drafts }) => restoreDraft(drafts[name]) ?? emptyDraft,
);

/** The draft as it is at this moment, also where nobody listens to it. */
function draftNow(): { drafts: Record<string, unknown>; draft: LetterDraft } {
  const { drafts } = recordOf($currentId.get()).get();
  return { drafts, draft: restoreDraft(drafts[name]) ?? emptyDraft };
}

/** Changes the letters and keeps them at once. */
export function changeDraft(change: (draft: LetterDraft) => LetterDraft): void {
  const { drafts, draft } = draftNow();
  const isUnreadable = drafts[name] !== undefined && !restoreDraft(drafts[name]);
  const saved = isUnreadable ? { [aside]: drafts[name] } : {};
  changeInterview({ drafts: { ...drafts, ...saved, [name]: change(draft) } });
}

/** Changes one letter and keeps it at once. */
export function changeLetter(
  id: LetterId,
  ids: readonly LetterId[],
  change: Partial<LetterOf>,
): void {
  changeDraft((draft) => withLetter(draft, id, ids, change));
}

/** What Start over empties: the letters. People, job and dates stay, other tools live on them. */
export function withoutLetters(): { drafts: Record<string, unknown> } {
  const { [name]: _, ...drafts } = draftNow().drafts;
  return { drafts };
}
