import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import type {
  AdviceId,
  Approach,
  FollowUpFacts,
  FollowUpPromise,
  HistoryEvent,
} from "../plan/timeline.ts";
import { planFollowUp } from "../plan/timeline.ts";

const approaches: Approach[] = ["patient", "steady", "persistent"];
const promises: FollowUpPromise[] = [{ kind: "none" }, { kind: "within", count: 2, unit: "weeks" }];

// A made-up interview with each thing that can happen after it: together they bring every kind of step.
const interviewedOn = "2026-03-05";
const today = "2026-03-20";
const histories: HistoryEvent[][] = [
  [],
  [{ kind: "called", on: "2026-03-20" }],
  [{ kind: "called", on: "2026-03-13", callAgainOn: "2026-03-23" }],
  [{ kind: "other-offer", on: "2026-03-12", answerBy: "2026-03-27" }],
  [{ kind: "offered", on: "2026-03-12", answerBy: "2026-03-27" }],
  [{ kind: "turned-down", on: "2026-03-12" }],
];

/** All advice that any plan of the timeline can rest on, found by planning and so true when the rules change. */
export function timelineAdvice(rules: TimelineRules): Set<AdviceId> {
  const cases: FollowUpFacts[] = approaches.flatMap((approach) =>
    promises.flatMap((promise) =>
      histories.map((history) => ({ interviewedOn, promise, approach, history }) as const),
    ),
  );
  const steps = [interviewedOn, today].flatMap((day) =>
    cases.flatMap((facts) => {
      const result = planFollowUp(rules, facts, day as typeof today);
      return result.ok ? result.plan.steps : [];
    }),
  );
  return new Set(steps.flatMap(({ advice }) => advice));
}
