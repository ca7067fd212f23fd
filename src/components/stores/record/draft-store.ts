import { computed, type ReadableAtom } from "nanostores";
import { keepDraft } from "../../base/shapes/restore-draft.ts";
import { emptyInterview, type Interview } from "../../core/record/interview.ts";
import {
  $currentId,
  $interview,
  changeInterview,
  clearAnswers,
  recordOf,
} from "./interview-store.ts";

/** The interview as it is kept at this moment. */
export const now = (): Interview => recordOf($currentId.get()).get();

type Drafts = Pick<Interview, "drafts">;

/**
 * What a tool keeps with the interview under its name. In: the name, and what takes anything kept as a draft. Out: a
 * store to read; the way to change it; and what such a change makes of all drafts, for whoever writes more along with it.
 */
export function draftStore<T extends object>(name: string, restore: (kept: unknown) => T) {
  const $draft: ReadableAtom<T> = computed($interview, ({ drafts }) => restore(drafts[name]));
  const changed = (change: Partial<T> | ((draft: T) => T)): Drafts => {
    const { drafts } = now();
    const draft = restore(drafts[name]);
    const next = typeof change === "function" ? change(draft) : { ...draft, ...change };
    return { drafts: { ...drafts, [name]: keepDraft(drafts[name], draft, next) } };
  };
  const change = (part: Partial<T> | ((draft: T) => T)) => changeInterview(changed(part));
  return [$draft, change, changed] as const;
}

/** Start over, for one tool: names, the job and what other tools keep stay. */
export function clearDraft(name: string): void {
  const { [name]: _, ...drafts } = now().drafts;
  const isEmpty = Object.keys(drafts).length === 0;
  clearAnswers({ drafts: isEmpty ? emptyInterview.drafts : drafts });
}
