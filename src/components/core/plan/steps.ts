import { compareDays, type Day } from "../../base/calendar/day.ts";

/** A row of the advice ledger, `A1` … `E5`. */
export type AdviceId = `${"A" | "B" | "C" | "D" | "E"}${number}`;

/** Whether an article states the date of a step, or the guide chose it. */
export type Basis = "stated" | "ours";

/**
 * The kinds of steps, in the order in which those of one day are listed, each with its basis and the
 * advice that it follows. The advice of a call depends on why it is due: `calls.ts` says it.
 */
const KINDS = {
  debrief: ["stated", "B3 B4 D1"],
  "thank-you": ["stated", "A2 B5 D6 E2"],
  references: ["ours", "C3"],
  network: ["ours", "C4"],
  "keep-looking": ["stated", "C8 D11 E5"],
  "check-in": ["stated", "E3 E4"],
  "decision-day": ["stated", "A1 D3"],
  call: ["stated", ""],
  "call-again": ["stated", ""],
  "move-on": ["ours", "A8 C6"],
  "tell-employer": ["ours", "B8 C7"],
  "ask-feedback": ["ours", "A9 B9"],
  review: ["ours", "C10"],
  "welcome-offer": ["stated", "A10"],
  "record-details": ["ours", "A10"],
  decide: ["stated", "B10"],
  "tell-others": ["ours", "B8"],
} as const satisfies Record<string, readonly [Basis, string]>;

export type StepKind = keyof typeof KINDS;

const ORDER = Object.keys(KINDS);

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

/** Makes a step. `advice`, ids with a space between them, is the table's where it is left out. */
export function makeStep(
  kind: StepKind,
  from: Day,
  due: Day | null,
  extras: StepExtras = {},
  advice: string = KINDS[kind][1],
): Step {
  // A new list each time: whoever changes the advice of one step does not change the table.
  return {
    kind,
    from,
    due,
    advice: advice.split(" ") as AdviceId[],
    basis: KINDS[kind][0],
    ...extras,
  };
}

/** Orders steps for `sort`: by due, from, kind and event, as the timeline rules say. */
export const compareSteps = (a: Step, b: Step): number =>
  compareDays(a.due, b.due) ||
  compareDays(a.from, b.from) ||
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  (a.event ?? 0) - (b.event ?? 0);
