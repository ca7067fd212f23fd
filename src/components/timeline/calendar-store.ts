import { calendarWords as words } from "../../content/calendar-words.ts";
import { type PlannedEvent, writeCalendar } from "../calendar/ics.ts";
import { readExported, reviseEvent, reviseEvents } from "../calendar/ics-revision.ts";
import { $today, moment } from "../calendar/today.ts";
import { $interview, changeInterview } from "../interview/interview-store.ts";

/** What is kept of the calendar files of an interview: an id for its events, and what was handed out. */
interface CalendarDraft {
  readonly id: string;
  readonly exported: unknown;
}

function draftOf(value: unknown): CalendarDraft | null {
  const draft = value as Partial<CalendarDraft> | null | undefined;
  return typeof draft?.id === "string" && /^[\w-]{1,40}$/.test(draft.id)
    ? { id: draft.id, exported: draft.exported }
    : null;
}

const newId = () => `${moment().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** The id that the events of this interview have in every calendar file, made at the first one. */
export function calendarId(): string {
  const { drafts } = $interview.get();
  const known = draftOf(drafts["calendar"]);
  if (known) return known.id;
  const id = newId();
  changeInterview({ drafts: { ...drafts, calendar: { id, exported: {} } } });
  return id;
}

/**
 * The text of a calendar file with the whole plan, or with one step. What is handed out is kept, so that the next file
 * counts on from it, and takes back what is no longer planned.
 */
export function calendarFile(
  events: readonly PlannedEvent[],
  name: string,
  isWhole: boolean,
): string {
  const { drafts } = $interview.get();
  const draft = draftOf(drafts["calendar"]) ?? { id: newId(), exported: {} };
  const before = readExported(draft.exported);
  const [first] = events;
  const revision =
    isWhole || !first ? reviseEvents(before, events, $today.get()) : reviseEvent(before, first);
  changeInterview({
    drafts: { ...drafts, calendar: { id: draft.id, exported: revision.exported } },
  });
  return writeCalendar(revision.events, {
    stamp: moment(),
    name,
    cancelled: words.cancelled,
    alarms: true,
  });
}
