import type { Day } from "../../base/calendar/day.ts";
import type { AdviceId, Plan, Step, StepKind } from "../plan/timeline.ts";

/**
 * What one entry or answer did to a plan, the part that matters most to its reader: `ended` the waiting is over;
 * `waiting` it goes on after all; `call-moved` the next call has another day; `call-came` there is a call again;
 * `rest` no call is left; `added` new steps; `gone` steps fell away; `done` a step is done; `same` nothing moved.
 */
export type Change =
  | { readonly kind: "ended" | "waiting"; readonly next: Step | null }
  | { readonly kind: "call-moved"; readonly before: Day; readonly call: Step }
  | { readonly kind: "call-came"; readonly call: Step }
  | { readonly kind: "rest"; readonly on: Day | null; readonly advice: readonly AdviceId[] }
  | { readonly kind: "added" | "gone"; readonly steps: readonly Step[] }
  | { readonly kind: "done"; readonly step: Step }
  | { readonly kind: "same" };

/** Why the next call stands on its day. */
export type CallReason = "named" | "call-back" | "week-apart" | "no-date" | "early";

const asks: readonly StepKind[] = ["check-in", "call", "call-again"];

/** Whether a step gets in touch with the employer about the decision, or lets go of it. */
export const isContact = (kind: StepKind): boolean => kind === "move-on" || asks.includes(kind);

/** Compares a plan with the one before it. In: two plans of one interview. Out: the change that matters most. */
export function whatChanged(before: Plan, after: Plan): Change {
  const [over, still] = [isOver(before), isOver(after)];
  if (over !== still) return { kind: still ? "ended" : "waiting", next: firstOpen(after) };
  return callChange(before, after) ?? stepChange(before, after);
}

/** Once the waiting has ended there is neither a call to come nor a day to let go. */
function isOver({ steps }: Plan): boolean {
  return !steps.some(({ kind }) => isContact(kind));
}

function firstOpen({ steps }: Plan): Step | null {
  return (
    steps.find(({ due, doneOn, event }) => due !== null && !doneOn && event !== undefined) ?? null
  );
}

const nextAsk = ({ steps }: Plan) => steps.find(({ kind }) => asks.includes(kind));

function callChange(before: Plan, after: Plan): Change | null {
  const [was, is] = [nextAsk(before), nextAsk(after)];
  if (!is) return was ? restOf(after) : null;
  if (!was) return { kind: "call-came", call: is };
  return was.from === is.from ? null : { kind: "call-moved", before: was.from, call: is };
}

function restOf({ steps }: Plan): Change {
  const rest = steps.find(({ kind }) => kind === "move-on");
  return { kind: "rest", on: rest?.from ?? null, advice: rest?.advice ?? [] };
}

const nameOf = ({ kind, event }: Step) => `${kind} ${event ?? ""}`;

/** How many calls follow the next one is no news of its own, nor when it is time to let go after them. */
function stepChange(before: Plan, after: Plan): Change {
  const had = new Map(before.steps.map((step) => [nameOf(step), step]));
  const has = new Map(after.steps.map((step) => [nameOf(step), step]));
  const added = after.steps.filter((step) => !isContact(step.kind) && !had.has(nameOf(step)));
  if (added.length > 0) return { kind: "added", steps: added };
  const done = after.steps.find((step) => step.doneOn && !had.get(nameOf(step))?.doneOn);
  if (done) return { kind: "done", step: done };
  const gone = before.steps.filter((step) => !isContact(step.kind) && !has.has(nameOf(step)));
  return gone.length > 0 ? { kind: "gone", steps: gone } : { kind: "same" };
}

/** Which rule of the timeline a next call stands on: the row of the table that gave it its advice. */
export function reasonOf({ kind, advice }: Step): CallReason {
  if (kind === "check-in") return "early";
  if (kind === "call-again") return "week-apart";
  if (advice.includes("A5")) return "no-date";
  return advice.includes("A7") ? "call-back" : "named";
}
