import type { Basis } from "../../../content/rules/timeline/step-row.ts";
import type { StepKind } from "../../../content/rules/timeline/steps.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { compareDays, type Day } from "../../base/calendar/day.ts";

export type { Basis } from "../../../content/rules/timeline/step-row.ts";
export type { StepKind } from "../../../content/rules/timeline/steps.ts";

/** A row of the advice ledger, `A1` … `E5`. */
export type AdviceId = `${"A" | "B" | "C" | "D" | "E"}${number}`;

/** What some steps have besides. */
export interface StepExtras {
  /** On a call that was moved to today: the day on which it was due at first. */
  readonly planned?: Day;
  /** On a step that an event brought: the index of that event in the history as given. */
  readonly event?: number;
  /** The day on which the step was done. */
  readonly doneOn?: Day;
}

/** Something to do from one day to another, `from` ≤ `due`; `due` is null on keep-looking alone. */
export interface Step extends StepExtras {
  readonly kind: StepKind;
  readonly from: Day;
  readonly due: Day | null;
  readonly advice: readonly AdviceId[];
  readonly basis: Basis;
}

type Rows = TimelineRules["steps"];

/** Makes a step. `advice`, ids with a space between them, is the row's where it is left out. */
export function makeStep(
  rows: Rows,
  kind: StepKind,
  from: Day,
  due: Day | null,
  extras: StepExtras = {},
  advice: string = rows[kind].claims,
): Step {
  const { basis } = rows[kind];
  // A new list each time: whoever changes the advice of one step does not change the row.
  return { kind, from, due, advice: advice.split(" ") as AdviceId[], basis, ...extras };
}

/** Orders steps for `sort`: by due, from, the order of the rows, and event, as the timeline rules say. */
export function compareSteps(rows: Rows): (a: Step, b: Step) => number {
  const order = Object.keys(rows);
  return (a, b) =>
    compareDays(a.due, b.due) ||
    compareDays(a.from, b.from) ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    (a.event ?? 0) - (b.event ?? 0);
}
