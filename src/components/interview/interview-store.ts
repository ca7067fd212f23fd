import { atom } from "nanostores";
import { moment } from "../calendar/today.ts";
import { keepRecord } from "../storage/record.ts";
import { emptyInterview, type Interview } from "./interview.ts";
import { restoreInterview } from "./restore-interview.ts";

/** The interview that the tools are about. */
export const $interview = keepRecord<Interview>(
  "interview:first",
  emptyInterview,
  restoreInterview,
);

/** What Start over took away, to be put back; null when there is nothing to undo. */
export const $cleared = atom<Interview | null>(null);

/** Changes fields of the interview and keeps it at once. After this there is nothing left to undo. */
export function changeInterview(change: Partial<Interview>): void {
  $cleared.set(null);
  $interview.set({ ...$interview.get(), ...change, keptAt: moment() });
}

/** Empties the interview on this device; `undoClear` brings it back until the next answer. */
export function clearInterview(): void {
  $cleared.set($interview.get());
  $interview.set(emptyInterview);
}

export function undoClear(): void {
  const cleared = $cleared.get();
  if (cleared) $interview.set(cleared);
  $cleared.set(null);
}
