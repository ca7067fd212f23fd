import { atom, onMount } from "nanostores";
import { timelineRules } from "../../../content/rules/timeline/timeline.ts";
import { nextRoundOf } from "../../core/overview/next-round.ts";
import { compareRows, isArchived, type Row } from "../../core/overview/rows.ts";
import type { Step } from "../../core/plan/timeline.ts";
import { emptyInterview, type Interview } from "../../core/record/interview.ts";
import { tick } from "../../core/thread/ticks.ts";
import { $today } from "../device/today.ts";
import { $currentId } from "../record/interview-store.ts";
import { addInterview, changeKept, putBack, removeKept } from "../record/kept-interviews-store.ts";
import { $rows, readAgain } from "./my-interviews-store.ts";

/** What the reader took out of the list on this visit: it leaves a line where it stood, with a way back. */
export interface Gone {
  readonly key: string;
  readonly row: Row;
  /** What was kept, to the letter; null where it was put away and not removed. */
  readonly text: string | null;
  readonly wasCurrent: boolean;
}

/** One place of the list: an interview, or the line that one has left. */
export interface Place {
  readonly key: string;
  readonly row: Row;
  readonly gone: Gone | null;
}

/** All places in their order, archived ones apart. */
export interface Places {
  readonly active: readonly Place[];
  readonly archived: readonly Place[];
}

let gone: readonly Gone[] = [];

/** Interviews added on this visit: they stand first, where the reader is, until the page is left. */
let added: readonly string[] = [];

/** The places of the list; null until all interviews have been read once. */
export const $places = atom<Places | null>(null);

onMount($places, () => $rows.subscribe((rows) => $places.set(rows && placesOf(rows))));

function placesOf(rows: readonly Row[]): Places {
  const places: Place[] = rows.map((row) => ({ key: row.id, row, gone: null }));
  for (const one of gone) places.push({ key: one.key, row: one.row, gone: one });
  if (gone.length > 0) places.sort((a, b) => compareRows(a.row, b.row));
  const active = places.filter(({ row }) => !isArchived(row));
  const first = added.flatMap((id) => active.find(({ key }) => key === id) ?? []).reverse();
  return {
    active: first.length > 0 ? [...new Set([...first, ...active])] : active,
    archived: places.filter(({ row }) => isArchived(row)),
  };
}

/** Changes fields of an interview and keeps it at once. */
export function change(id: string, fields: Partial<Interview>): void {
  changeKept(id, fields);
  readAgain(id);
}

export function mark({ id, interview }: Row, step: Step, isDone: boolean): void {
  change(id, tick(timelineRules, interview, step, isDone, $today.get()));
}

/** Adds an interview, or the next round of one. */
export function add(before?: Row): { id: string; interview: Interview } {
  const fields = before ? nextRoundOf(before.interview) : {};
  const id = addInterview(fields);
  added = [...added, id];
  newest = id;
  readAgain(id);
  return { id, interview: { ...emptyInterview, ...fields } };
}

/** The place that was made last, until it has taken the focus: a list that is drawn anew leaves it where it is. */
let newest = "";

/** Whether a place takes the focus now; it does so once. */
export function takesFocus(key: string): boolean {
  const isIt = newest === key;
  if (isIt) newest = "";
  return isIt;
}

/** Takes an interview off the device, until it is put back. */
export function remove(row: Row): Gone {
  const wasCurrent = $currentId.get() === row.id;
  const line = leave(row, removeKept(row.id) ?? null, wasCurrent);
  readAgain(row.id);
  const next = $rows.get()?.[0];
  if (wasCurrent && next) $currentId.set(next.id);
  return line;
}

export function archive(row: Row): Gone {
  const line = leave(row, null, false);
  change(row.id, { archivedOn: $today.get() });
  return line;
}

let left = 0;

function leave(row: Row, text: string | null, wasCurrent: boolean): Gone {
  left += 1;
  const line = { key: `gone ${left} ${row.id}`, row, text, wasCurrent };
  newest = line.key;
  gone = [...gone, line];
  return line;
}

/** Puts back what has left the list, and hands back the id that it has now. */
export function undo({ key, row, text, wasCurrent }: Gone): string {
  gone = gone.filter((one) => one.key !== key);
  if (text === null) {
    bringBack(row.id);
    return row.id;
  }
  const id = putBack(row.id, text);
  readAgain(id);
  if (wasCurrent) $currentId.set(id);
  return id;
}

export function bringBack(id: string): void {
  gone = gone.filter(({ row, text }) => row.id !== id || text !== null);
  change(id, { archivedOn: null });
}
