import { computed, type ReadableAtom } from "nanostores";
import { emptyInterview, type Interview } from "../interview/interview.ts";
import {
  $currentId,
  $interview,
  changeInterview,
  clearAnswers,
  recordOf,
} from "../interview/interview-store.ts";

/** The interview as it is kept at this moment. */
export const now = (): Interview => recordOf($currentId.get()).get();

/** What a page keeps with the interview under its name: a store to read, and the way to change it. */
export function draftOf<T extends object>(name: string, restore: (value: unknown) => T) {
  const $draft: ReadableAtom<T> = computed($interview, ({ drafts }) => restore(drafts[name]));
  const change = (change: Partial<T>) => {
    const { drafts } = now();
    changeInterview({ drafts: { ...drafts, [name]: { ...restore(drafts[name]), ...change } } });
  };
  return [$draft, change] as const;
}

/** Start over, for one page: names, the job and what other pages keep stay. */
export function clearDraft(name: string): void {
  const { [name]: _, ...drafts } = now().drafts;
  const isEmpty = Object.keys(drafts).length === 0;
  clearAnswers({ drafts: isEmpty ? emptyInterview.drafts : drafts });
}
