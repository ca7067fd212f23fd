import { type ExportedEvents, readExported } from "../../base/calendar-file/ics-revision.ts";
import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { flag, mapOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { KeptEvent } from "../record/history.ts";
import { stepKey } from "./step-key.ts";
import type { StepKnot, Thread } from "./thread.ts";

/** What is kept of the calendar files of an interview. */
export interface CalendarDraft {
  /** What the ids of its events begin with; empty before the first file. */
  readonly id: string;
  /** What was handed out, by its id; `readExported` reads it. */
  readonly exported: Readonly<Record<string, unknown>>;
  /** Ids that were handed out while they named an event by its place in the history, by the name that the step has now. */
  readonly ids: Readonly<Record<string, string>>;
  /** Whether the job and the company stand in the titles. */
  readonly withNames: boolean;
}

export const noCalendar: CalendarDraft = Object.freeze({
  id: "",
  exported: Object.freeze({}),
  ids: Object.freeze({}),
  withNames: false,
});

const shapes: Record<keyof CalendarDraft, Shape> = {
  id: (value) => text(value) && /^[\w-]{0,40}$/.test(value as string),
  exported: mapOf(() => true),
  ids: mapOf(text),
  withNames: flag,
};

export const restoreCalendar = (kept: unknown): CalendarDraft =>
  restoreDraft(kept, noCalendar, shapes);

/** A step on the thread, with the name that it has in every file. */
export interface NamedStep {
  readonly name: string;
  readonly knot: StepKnot;
}

/**
 * The steps of a thread by their names: their key, and a number, as the first, second … call of a plan keeps its place
 * in a calendar when its day moves. `history` is the one that the thread was drawn from.
 */
export function namedSteps(
  { knots }: Pick<Thread, "knots">,
  history: readonly KeptEvent[],
): NamedStep[] {
  const counts = new Map<string, number>();
  return knots.flatMap((knot) => {
    if (knot.kind !== "step") return [];
    const key = stepKey(knot.step, history);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return [{ name: `${key}-${count}`, knot }];
  });
}

const domain = "@after-the-interview";

/** The id of a step in a calendar: what was handed out for it once stays. */
export function uidOf({ id, ids }: Pick<CalendarDraft, "id" | "ids">, name: string): string {
  return (Object.hasOwn(ids, name) ? ids[name] : undefined) ?? `${id}-${name}${domain}`;
}

/** What was handed out, as this plan knows it: see `recognise`. */
export interface Recognised {
  readonly ids: CalendarDraft["ids"];
  readonly exported: ExportedEvents;
}

/**
 * Finds the steps of a plan in what earlier versions handed out. Those named an event by its place in the history, of
 * which only the day is left to know it by; and a step alone had the number 0 where the plan had just been drawn anew.
 *
 * In: what is kept, and the steps of the plan. Out: `ids` with what was found, and what was handed out with the last
 * day of each step that is still planned, which earlier versions did not keep.
 */
export function recognise(draft: CalendarDraft, steps: readonly NamedStep[]): Recognised {
  const exported = readExported(draft.exported);
  const ids = { ...draft.ids };
  for (const old of oldUids(draft.id, Object.keys(exported))) {
    if (Object.values(ids).includes(old.uid)) continue;
    const found = steps
      .toSorted((a, b) => (a.knot.step.event ?? 0) - (b.knot.step.event ?? 0))
      .filter(
        ({ knot: { step } }) => step.kind === old.kind && step.from === exported[old.uid]?.day,
      )
      .find(({ name }) => !Object.hasOwn(exported, uidOf({ id: draft.id, ids }, name)));
    if (found) ids[found.name] = old.uid;
  }
  return { ids, exported: withLastDays(exported, { id: draft.id, ids }, steps) };
}

/** Ids that no step has any more, in the order of the events that they name. */
function oldUids(id: string, uids: readonly string[]) {
  return uids
    .filter((uid) => uid.startsWith(`${id}-`))
    .flatMap((uid) => {
      const [, kind = "", place, count] =
        uid.slice(id.length + 1).match(/^([a-z-]+?)(?:-(\d+))?-(\d+)@/) ?? [];
      const isOld = place !== undefined || count === "0";
      return isOld ? [{ uid, kind, place: Number(place ?? 0), count: Number(count) }] : [];
    })
    .sort((a, b) => a.place - b.place || b.count - a.count);
}

function withLastDays(
  exported: ExportedEvents,
  of: Pick<CalendarDraft, "id" | "ids">,
  steps: readonly NamedStep[],
): ExportedEvents {
  const all = { ...exported };
  for (const { name, knot } of steps) {
    const uid = uidOf(of, name);
    const was = Object.hasOwn(all, uid) ? all[uid] : undefined;
    const { from, due } = knot.step;
    if (was && !was.lastDay && was.day === from && due) all[uid] = { ...was, lastDay: due };
  }
  return all;
}
