import { atom, onMount, type WritableAtom } from "nanostores";
import { emptyInterview, type Interview } from "../../core/record/interview.ts";
import { restoreInterview } from "../../core/record/restore-interview.ts";
import { moment } from "../device/today.ts";
import { keysOf, read } from "../storage/door.ts";
import { prefix, versionOf } from "../storage/keys.ts";
import { keepRecord, keepText } from "../storage/record.ts";

/** What the key of every interview begins with, after our prefix. */
export const kind = "interview:";

/** The ids of all interviews kept on this device, found by scanning the keys; no key holds the list. */
export function interviewIds(): string[] {
  return keysOf(kind).map((key) => key.slice((prefix + kind).length));
}

/** Two tabs seldom write at the same moment, so what puts their texts together is fetched then. */
const loadMerge = () =>
  import("../../core/record/merge-interview.ts").then((part) => part.mergeInterviews);

const records = new Map<string, WritableAtom<Interview>>();

/** The record of one interview, kept under its own key; empty until something is written. */
export function recordOf(id: string): WritableAtom<Interview> {
  const known = records.get(id);
  if (known) return known;
  const record = keepRecord(kind + id, emptyInterview, restoreInterview, loadMerge);
  records.set(id, record);
  return record;
}

const firstId = "first";

/** What a newer version of the site wrote is left to it. */
export function isNewer(id: string): boolean {
  return versionOf(read(prefix + kind + id) ?? "") > emptyInterview.version;
}

/** What was chosen may have been removed since, and what is kept may have come from a backup. */
function known(id: string): string {
  const ids = interviewIds().sort();
  const wanted = ids.includes(id) || ids.length === 0 ? [id, ...ids] : ids;
  return wanted.find((one) => !isNewer(one)) ?? `${id}-again`;
}

/**
 * The id of the interview that the tools are about: each tab keeps to its own, and a page that opens takes
 * the last that was chosen. Following a switch in another tab would turn a form while somebody types in it.
 */
export const $currentId = keepText("current", known(firstId), known);

/** The interview that the tools are about: follows a switch, and changes to it made in another tab. */
export const $interview = atom<Interview>(emptyInterview);

onMount($interview, () => {
  let leave = () => {};
  const stop = $currentId.subscribe((id) => {
    leave();
    // Undo would write one interview over another.
    $cleared.set(null);
    leave = recordOf(id).subscribe((record) => $interview.set(record));
  });
  return () => {
    leave();
    stop();
  };
});

/** What Start over took away, to be put back; null when there is nothing to undo. */
export const $cleared = atom<Interview | null>(null);

/** Changes fields of the interview and keeps it at once. After this there is nothing left to undo. */
export function changeInterview(change: Partial<Interview>): void {
  const record = recordOf($currentId.get());
  $cleared.set(null);
  record.set({ ...record.get(), ...change, keptAt: moment() });
}

/**
 * Empties some answers of the interview, as a tool's Start over does with its own; `undoClear` brings them back
 * until the next answer. An interview with nothing left in it is removed from the device.
 */
export function clearAnswers(empty: Partial<Interview>): void {
  const record = recordOf($currentId.get());
  const before = record.get();
  const after = { ...before, ...empty, keptAt: null };
  const isEmpty = JSON.stringify(after) === JSON.stringify(emptyInterview);
  record.set(isEmpty ? emptyInterview : { ...after, keptAt: moment() });
  left = record.get();
  $cleared.set(before);
}

/** What Start over left: where another tab has gone on from there, that stays. */
let left = emptyInterview;

export function undoClear(): void {
  const cleared = $cleared.get();
  const record = recordOf($currentId.get());
  const base = left;
  $cleared.set(null);
  if (!cleared) return;
  if (record.get() === base) record.set(cleared);
  else
    loadMerge().then(
      (merge) => record.set(merge(base, cleared, record.get())),
      () => $cleared.set(cleared),
    );
}
