import type { CallReason } from "../../../content/rules/timeline/call-reasons.ts";
import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../base/calendar/day.ts";
import type { AdviceId, Plan, Step } from "../plan/timeline.ts";
import type { KeptEvent } from "../record/history.ts";
import { stepKey } from "./step-key.ts";

/** What one entry or answer did to a plan, by its kind. */
export type Change =
  | { readonly kind: "ended" | "waiting"; readonly next: Step | null }
  | { readonly kind: "call-moved"; readonly before: Day; readonly call: Step }
  | { readonly kind: "call-came"; readonly call: Step }
  | { readonly kind: "rest"; readonly on: Day | null; readonly advice: readonly AdviceId[] }
  | { readonly kind: "added" | "gone"; readonly steps: readonly Step[] }
  | { readonly kind: "done"; readonly step: Step }
  | { readonly kind: "same" };

type Rows = TimelineRules["steps"];

/** Whether a step gets in touch with the employer about the decision, or lets go of it. */
export const isContact = ({ steps: rows }: TimelineRules, { kind }: Pick<Step, "kind">): boolean =>
  Boolean(rows[kind].asks ?? rows[kind].letsGo);

/** A plan, and the history that it was made from, by which its steps are known. */
export interface Planned {
  readonly plan: Plan;
  readonly history: readonly Pick<KeptEvent, "id">[];
}

/**
 * Compares a plan with the one before it. In: the rules, and two plans of one interview. Out: the change that matters
 * most.
 */
export function whatChanged(rules: TimelineRules, before: Planned, after: Planned): Change {
  const [over, still] = [isOver(rules, before.plan), isOver(rules, after.plan)];
  if (over !== still) return { kind: still ? "ended" : "waiting", next: firstOpen(after.plan) };
  return callChange(rules.steps, before.plan, after.plan) ?? stepChange(rules, before, after);
}

/** Once the waiting has ended there is neither a call to come nor a day to let go. */
function isOver(rules: TimelineRules, { steps }: Plan): boolean {
  return !steps.some((step) => isContact(rules, step));
}

function firstOpen({ steps }: Plan): Step | null {
  return (
    steps.find(({ due, doneOn, event }) => due !== null && !doneOn && event !== undefined) ?? null
  );
}

function callChange(rows: Rows, before: Plan, after: Plan): Change | null {
  const nextAsk = ({ steps }: Plan) => steps.find(({ kind }) => rows[kind].asks);
  const [was, is] = [nextAsk(before), nextAsk(after)];
  if (!is) return was ? restOf(rows, after) : null;
  if (!was) return { kind: "call-came", call: is };
  return was.from === is.from ? null : { kind: "call-moved", before: was.from, call: is };
}

function restOf(rows: Rows, { steps }: Plan): Change {
  const rest = steps.find(({ kind }) => rows[kind].letsGo);
  return { kind: "rest", on: rest?.from ?? null, advice: rest?.advice ?? [] };
}

const byKey = ({ plan, history }: Planned) =>
  new Map(plan.steps.map((step) => [stepKey(step, history), step]));

/** How many calls follow the next one is no news of its own, nor when it is time to let go after them. */
function stepChange(rules: TimelineRules, before: Planned, after: Planned): Change {
  const [had, has] = [byKey(before), byKey(after)];
  const tasks = (all: Map<string, Step>, others: Map<string, Step>) =>
    [...all].flatMap(([key, step]) => (isContact(rules, step) || others.has(key) ? [] : [step]));
  const added = tasks(has, had);
  if (added.length > 0) return { kind: "added", steps: added };
  const done = [...has].find(([key, { doneOn }]) => doneOn && !had.get(key)?.doneOn);
  if (done) return { kind: "done", step: done[1] };
  const gone = tasks(had, has);
  return gone.length > 0 ? { kind: "gone", steps: gone } : { kind: "same" };
}

/** Which rule of the timeline a next call stands on: the row of the table that gave it its advice. */
export function reasonOf({ kind, advice }: Step): CallReason {
  if (kind === "check-in") return "early";
  if (kind === "call-again") return "week-apart";
  if (advice.includes("A5")) return "no-date";
  return advice.includes("A7") ? "call-back" : "named";
}
