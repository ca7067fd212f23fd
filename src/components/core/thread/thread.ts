import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { compareDays, type Day, daysBetween } from "../../base/calendar/day.ts";
import type { Plan, Step } from "../plan/timeline.ts";
import type { KeptEvent } from "../record/history.ts";
import { compareTurns, hasLapsed } from "./first.ts";
import { type DoneMarks, marksOf } from "./ticks.ts";

/**
 * How a step stands today: `done`; `today` due now; `by` open until its due day; `passed` due
 * earlier and still open, which is fine; `lapsed` open, but its time has gone by (first.ts); `past` a named day that
 * has gone; `coming`; `always` without an end.
 */
export type StepStatus =
  | ("done" | "lapsed" | "past")
  | ("today" | "by" | "passed")
  | ("coming" | "always");

/** One knot on the thread, or the quiet days between two. `index` is the event's in the history. */
export type Knot =
  | { kind: "step"; step: Step; status: StepStatus; doneOn: Day | null }
  | { kind: "event"; event: KeptEvent; index: number }
  | { kind: "today" }
  | { kind: "gap"; days: number };

export type StepKnot = Extract<Knot, { kind: "step" }>;
export type EventKnot = Extract<Knot, { kind: "event" }>;

/**
 * The plan as it is drawn: all knots from past to later; what is open now, with what comes first at the front; the
 * earlier steps that have lapsed; and the first step to come.
 */
export interface Thread {
  knots: Knot[];
  now: StepKnot[];
  earlier: StepKnot[];
  next: StepKnot | null;
}

const shortestGap = 2;

/**
 * Lays a plan out around today: what is past, today, what is open now, then what comes, with
 * each stretch of two quiet days or more named. `rules` has the rows of steps; `done` holds the day on which a reader ticked a step (ticks.ts);
 * a step that the history shows as done counts as well. What has happened stands among what is past, save for thanks,
 * whose step is done; so does an earlier step that has lapsed. What comes first of what is open, first.ts says.
 */
export function drawThread(
  { steps: rows }: TimelineRules,
  plan: Plan,
  today: Day,
  done: DoneMarks,
  history: readonly KeptEvent[] = [],
): Thread {
  const marks = marksOf(rows, plan.steps, done, history);
  const steps = plan.steps.map((step) => knotOf(rows, step, today, marks.get(step)));
  const of = (...wanted: StepStatus[]) => steps.filter(({ status }) => wanted.includes(status));
  const past = of("done", "past", "lapsed");
  const inTurn = compareTurns(rows, today);
  const now = of("passed", "today", "by").sort((a, b) => inTurn(a.step, b.step));
  const coming = of("coming");
  const always = of("always");
  return {
    knots: [
      ...withEvents(past, history),
      { kind: "today" },
      ...now,
      ...withGaps(coming, lastDay(now, today)),
      ...always,
    ],
    now,
    earlier: of("lapsed"),
    next: coming.find(({ step }) => !rows[step.kind].isNotice) ?? null,
  };
}

/**
 * A name for each knot that stays with it when the plan is drawn anew: the first, second … step of its kind, the event
 * by its id. So a view keeps what it has drawn, and the focus in it.
 */
export function knotNames(knots: readonly Knot[]): string[] {
  const counts = new Map<string, number>();
  return knots.map((knot) => {
    const name = nameOf(knot);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} ${count}`;
  });
}

function nameOf(knot: Knot): string {
  if (knot.kind === "step") return `${knot.step.kind} ${knot.step.event ?? ""}`;
  return knot.kind === "event" ? `event ${knot.event.id}` : knot.kind;
}

function withEvents(past: StepKnot[], history: readonly KeptEvent[]): Knot[] {
  const events = history.flatMap((event, index): EventKnot[] =>
    event.kind === "thanked" ? [] : [{ kind: "event", event, index }],
  );
  if (events.length === 0) return past;
  const dayOf = (knot: StepKnot | EventKnot) =>
    knot.kind === "event" ? knot.event.on : (knot.doneOn ?? knot.step.due);
  return [...past, ...events].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
}

type Rows = TimelineRules["steps"];

function knotOf(rows: Rows, step: Step, today: Day, ticked: Day | undefined): StepKnot {
  const doneOn = step.doneOn ?? ticked ?? null;
  return { kind: "step", step, doneOn, status: doneOn ? "done" : statusOf(rows, step, today) };
}

function statusOf(rows: Rows, step: Step, today: Day): StepStatus {
  const { kind, from, due } = step;
  if (due === null) return "always";
  if (from > today) return "coming";
  if (rows[kind].isNotice) return due < today ? "past" : "today";
  if (hasLapsed(rows, step, today)) return "lapsed";
  if (due < today) return "passed";
  return due === today ? "today" : "by";
}

/** The last day that is taken up by what is open now. */
function lastDay(now: StepKnot[], today: Day): Day {
  return now.reduce((last, { step }) => (step.due && step.due > last ? step.due : last), today);
}

function withGaps(coming: StepKnot[], start: Day): Knot[] {
  let last = start;
  return coming.flatMap((knot) => {
    const days = daysBetween(last, knot.step.from) - 1;
    if (knot.step.due && knot.step.due > last) last = knot.step.due;
    return days >= shortestGap ? [{ kind: "gap", days } as const, knot] : [knot];
  });
}
