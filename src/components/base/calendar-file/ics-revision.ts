import { type Day, isDay } from "../calendar/day.ts";
import { either, mapOf, number, objectOf, oneOf, type Shape, text } from "../shapes/shape.ts";
import { type CalendarEvent, type PlannedEvent, titleOf, triggersOf } from "./ics.ts";

/** What is kept of an event that was handed out: enough to see whether it changed, and to take it back. */
export interface ExportedEvent {
  readonly sequence: number;
  readonly day: Day;
  /** The last of its days; absent on one that was handed out before last days were kept. */
  readonly lastDay?: Day;
  readonly title: string;
  /** Stands for all that a calendar shows of the event; empty on one that was taken back. */
  readonly fingerprint: string;
}

/**
 * The events handed out last, by their uid: plain JSON, kept in the interview's record as long as that lives, since
 * an event which comes back after months must still count on from its number.
 */
export type ExportedEvents = Readonly<Record<string, ExportedEvent>>;

/** The events for the file, and what to keep once it has been handed out. */
export interface Revision {
  readonly events: readonly CalendarEvent[];
  readonly exported: ExportedEvents;
}

const isLastDay = either(isDay, oneOf(undefined));
const hasFields = objectOf({
  sequence: number,
  day: isDay,
  lastDay: isLastDay,
  title: text,
  fingerprint: text,
});
const isExported: Shape = (value) => {
  if (!hasFields(value)) return false;
  const { sequence, day, lastDay = day } = value as ExportedEvent;
  return isCount(sequence) && lastDay >= day;
};

/** RFC 5545 has integers of 32 bits; one is left for the next change. */
const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value < 2 ** 31 - 1;

/** Kept JSON of any shape as the events handed out last: whatever is none of them is left out. Never throws. */
export function readExported(kept: unknown): ExportedEvents {
  if (!mapOf(() => true)(kept)) return {};
  const entries = Object.entries(kept as Record<string, unknown>);
  // By entries, as a key may be called __proto__.
  return Object.fromEntries(entries.filter(([, value]) => isExported(value))) as ExportedEvents;
}

/**
 * Compares the plan with what was handed out last, for a file with the whole plan.
 *
 * In: what `readExported` gave, the events of the plan, today. Out: each event with its number, one higher where
 * its days or words have changed; then, cancelled, what is no longer planned. Those stand in every file until
 * their last day has passed, as nobody knows which files were opened; a day that has passed rings no more.
 */
export function reviseEvents(
  before: ExportedEvents,
  now: readonly PlannedEvent[],
  today: Day,
): Revision {
  const planned = new Set(now.map(({ uid }) => uid));
  const fallen = Object.entries(before).filter(
    ([uid, { day, lastDay = day }]) => !planned.has(uid) && lastDay >= today,
  );
  return handOut(before, [
    ...now.map((event) => numberEvent(before, event)),
    ...fallen.map(([uid, was]) => cancelEvent(uid, was)),
  ]);
}

/** The same for a file with one step only: nothing is said about the others, which stay as they were. */
export function reviseEvent(before: ExportedEvents, now: PlannedEvent): Revision {
  return handOut(before, [numberEvent(before, now)]);
}

function handOut(before: ExportedEvents, events: readonly CalendarEvent[]): Revision {
  const kept = events.map((event) => [event.uid, keptOf(event)] as const);
  return { events, exported: Object.fromEntries([...Object.entries(before), ...kept]) };
}

function numberEvent(before: ExportedEvents, event: PlannedEvent): CalendarEvent {
  const was = Object.hasOwn(before, event.uid) ? before[event.uid] : undefined;
  const changed = was && was.fingerprint !== fingerprintOf(event);
  return { ...event, sequence: (was?.sequence ?? 0) + (changed ? 1 : 0) };
}

function cancelEvent(uid: string, was: ExportedEvent): CalendarEvent {
  const sequence = was.sequence + (was.fingerprint === "" ? 0 : 1);
  const { day, lastDay, title } = was;
  return {
    uid,
    sequence,
    day,
    ...(lastDay && { lastDay }),
    title,
    description: [],
    cancelled: true,
  };
}

function keptOf(event: CalendarEvent): ExportedEvent {
  const { sequence, day, lastDay = day, cancelled } = event;
  return {
    sequence,
    day,
    lastDay,
    title: titleOf(event),
    fingerprint: cancelled ? "" : fingerprintOf(event),
  };
}

/**
 * 32 bits of FNV-1a over all that a calendar shows, and when it rings on a last day: two texts in four thousand million
 * look alike.
 */
function fingerprintOf(event: PlannedEvent): string {
  const { day, lastDay = day, title, description, url } = event;
  const [, , ...ringsLast] = triggersOf(event);
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([day, lastDay, title, description, url, ...ringsLast])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
