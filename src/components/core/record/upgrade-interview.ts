import { giveEventIds } from "./upgrades/event-ids.ts";
import { moveFeedbackEmail } from "./upgrades/feedback-email.ts";

type Kept = Readonly<Record<string, unknown>>;

/**
 * What takes a kept interview of one version to the next: the first from 1 to 2, the second from 2 to 3, and so on.
 * A list has no gaps, and its length is the version that we write less one. None is ever removed: somebody may
 * come back after years. Each is pure and keeps fields that it does not know.
 */
export const upgrades: readonly ((interview: Kept) => Kept)[] = [
  (interview) => ({ ...moveFeedbackEmail(giveEventIds(interview)), version: 2 }),
];

/** A kept interview as the version that we write; what is no interview of an older version stays as it is. */
export function upgradeInterview(value: unknown, steps = upgrades): unknown {
  return steps.reduce(
    (kept, step, at) =>
      (kept as { version?: unknown } | null)?.version === at + 1 ? step(kept as Kept) : kept,
    value,
  );
}
