import type { Step } from "../plan/steps.ts";
import type { HistoryEvent } from "../record/history.ts";

/**
 * What a step is known by from one plan to the next: its kind and, where an event brought it, that event. Marks of the
 * reader and events in a calendar go by it, so it must not change while the step means the same.
 *
 * In: a step, and the history that its plan was made from. Out: a text of letters, digits and hyphens. An event stands
 * in it by its kind, its day and which of those alike it is, never by its place in the list, since other entries come
 * and go. Calls and check-ins, of which a plan may have more than one, share the key of their kind.
 */
export function stepKey(
  { kind, event }: Pick<Step, "kind" | "event">,
  history: readonly HistoryEvent[],
): string {
  const cause = event === undefined ? undefined : history[event];
  if (!cause) return kind;
  const alike = history
    .slice(0, event)
    .filter((one) => one.kind === cause.kind && one.on === cause.on);
  return `${kind}-${cause.kind}-${cause.on}-${alike.length + 1}`;
}
