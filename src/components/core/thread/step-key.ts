import type { Step } from "../plan/steps.ts";
import type { KeptEvent } from "../record/history.ts";

/**
 * What a step is known by from one plan to the next: its kind and, where an event brought it, the id of that event.
 * Marks of the reader and entries in a calendar go by it, so it must not change while the step means the same.
 *
 * In: a step, and the history that its plan was made from. Out: a text of letters, digits and hyphens. Calls and
 * check-ins, of which a plan may have more than one, share the key of their kind.
 */
export function stepKey(
  { kind, event }: Pick<Step, "kind" | "event">,
  history: readonly Pick<KeptEvent, "id">[],
): string {
  const cause = event === undefined ? undefined : history[event];
  return cause ? `${kind}-${cause.id}` : kind;
}
