import type { EventKind, events } from "../../../content/rules/timeline/events.ts";
import type { Day } from "../../base/calendar/day.ts";

/** How eagerly you follow up. The articles disagree (X2, X4), so you choose; the default is steady. */
export type Approach = "patient" | "steady" | "persistent";

export type Maybe<T> = T | null | undefined;

/** What came of a call, in the reader's eyes; the plan reads the dates alone. `letters`: those not chosen get one (D8). */
export type Said =
  | "no-answer"
  | "still-deciding"
  | "call-again"
  | "decision-by"
  | "letters"
  | "offer"
  | "no";

type Row<K extends EventKind> = (typeof events)[K];
type DateOf<K extends EventKind> = Row<K>["dates"][number];
type NeededDate<K extends EventKind> = Extract<DateOf<K>, { readonly needed: true }>["name"];
type OtherDate<K extends EventKind> = Exclude<DateOf<K>, { readonly needed: true }>["name"];

/** A date that the form asks for when an event is told. */
export type AskedDate = {
  [K in EventKind]: Extract<DateOf<K>, { readonly asked: true }>["name"];
}[EventKind];

/** Any date that an event has besides its own. */
export type DateField = { [K in EventKind]: DateOf<K>["name"] }[EventKind];

/** What happened since the interview, by its kind: the dates are those of the kind's row. */
export type EventOf<K extends EventKind> = {
  readonly kind: K;
  readonly on: Day;
} & { readonly [N in NeededDate<K>]: Day } & {
  readonly [N in OtherDate<K>]?: Maybe<Day>;
} & (Row<K> extends {
    readonly to: true;
  }
    ? /** The id of the interviewer; none where one letter went to all of them. */
      { readonly to?: Maybe<string> }
    : unknown) &
  (Row<K> extends { readonly isCall: true } ? { readonly said?: Maybe<Said> } : unknown);

export type HistoryEvent = { [K in EventKind]: EventOf<K> }[EventKind];

/** You asked where things are. They named one date at most. */
export type CalledEvent = EventOf<"called">;

/** An event as it is kept: its id lasts, also where its day is corrected. Steps and calendar entries are named by it. */
export type KeptEvent = HistoryEvent & { readonly id: string };
