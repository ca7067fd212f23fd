import type { EventRow } from "./event-row.ts";
import { type EventKind, events } from "./events.ts";
import type { StepRow } from "./step-row.ts";
import { type StepKind, steps } from "./steps.ts";

/** The rows that the timeline is planned by: docs/timeline-rules.md says what they mean. */
export interface TimelineRules {
  readonly steps: Readonly<Record<StepKind, StepRow>>;
  readonly events: Readonly<Record<EventKind, EventRow>>;
}

export const timelineRules: TimelineRules = { steps, events };
