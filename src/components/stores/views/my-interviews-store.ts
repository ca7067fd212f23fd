import { atom, onMount } from "nanostores";
import { timelineRules } from "../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../base/calendar/day.ts";
import { compareRows, type Row, rowOf } from "../../core/overview/rows.ts";
import type { Interview } from "../../core/record/interview.ts";
import type { WorkingDays } from "../../core/record/work-calendar.ts";
import { type Outlook, outlookOf } from "../../core/thread/outlook.ts";
import { $today } from "../device/today.ts";
import { kind } from "../record/interview-store.ts";
import {
  allKept,
  type KeptInterview,
  keptInterview,
  setAsideTexts,
} from "../record/kept-interviews-store.ts";
import { $workingDays } from "../record/work-calendar-store.ts";
import { write } from "../storage/door.ts";
import { followKeys } from "../storage/follow-keys.ts";
import { inSlices } from "../storage/in-slices.ts";
import { prefix } from "../storage/keys.ts";

/** A text kept as an interview that cannot be read as one. `removed` is true while it can be put back. */
export interface Unreadable {
  readonly key: string;
  readonly text: string;
  readonly removed: boolean;
}

/** Every interview that can be read, in the order of the list; null until all have been read once. */
export const $rows = atom<readonly Row[] | null>(null);
export const $unreadable = atom<readonly Unreadable[]>([]);

const outlooks = new WeakMap<
  Interview,
  { today: Day; workingDays: WorkingDays; outlook: Outlook }
>();

/** The row of what is kept, its outlook computed once a day and once for the days that are worked. */
function rowFor({ id, interview }: KeptInterview): Row | null {
  if (!interview) return null;
  const today = $today.get();
  const workingDays = $workingDays.get();
  let known = outlooks.get(interview);
  if (known?.today !== today || known.workingDays !== workingDays) {
    const outlook = outlookOf(
      timelineRules,
      interview,
      workingDays.workingWeek,
      today,
      workingDays.holidays,
    );
    known = { today, workingDays, outlook };
    outlooks.set(interview, known);
  }
  return rowOf(id, interview, known.outlook, today);
}

let runs = 0;
let isReading = false;

/** Reads and plans all that is kept, in slices. A later call ends an earlier one. */
async function readAll(): Promise<void> {
  const run = ++runs;
  const isWanted = () => run === runs;
  isReading = true;
  const kept = await allKept(isWanted);
  const rows = kept && (await inSlices(kept, rowFor, isWanted));
  if (!rows || !isWanted()) return;
  isReading = false;
  $rows.set(rows.filter((row) => row !== null).sort(compareRows));
  $unreadable.set(unreadableIn(kept));
}

function unreadableIn(kept: readonly KeptInterview[]): Unreadable[] {
  const junk = kept.filter(({ interview }) => !interview);
  const found = [
    ...junk.map(({ id, text }) => ({ key: prefix + kind + id, text })),
    ...setAsideTexts(),
  ];
  const removed = $unreadable.get().filter((one) => one.removed);
  return [...removed, ...found.map((one) => ({ ...one, removed: false }))];
}

/** Reads one interview again. The others stay the same objects, so that nothing else is drawn anew. */
export function readAgain(id: string): void {
  const kept = keptInterview(id);
  const row = kept && rowFor(kept);
  if (isReading || (kept && !row)) readAll();
  const others = ($rows.get() ?? []).filter((other) => other.id !== id);
  $rows.set(row ? [...others, row].sort(compareRows) : others);
}

/** Takes an unreadable text off the device, or puts it back to the letter. */
export function removeUnreadable(key: string, removed: boolean): void {
  $unreadable.set($unreadable.get().map((one) => (one.key === key ? { ...one, removed } : one)));
  const text = $unreadable.get().find((one) => one.key === key)?.text;
  write(key, removed ? undefined : text);
}

onMount($rows, () => {
  const stops = [
    followKeys(kind, (key) =>
      key === null ? readAll() : readAgain(key.slice((prefix + kind).length)),
    ),
    $today.listen(readAll),
    $workingDays.listen(readAll),
  ];
  readAll();
  return () => {
    for (const stop of stops) stop();
  };
});
