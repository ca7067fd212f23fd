import type { TimelineRules } from "../../../content/rules/timeline/timeline.ts";
import { addDays, type Day } from "../../base/calendar/day.ts";
import { type FollowUpFacts, planFollowUp } from "../plan/timeline.ts";
import { drawThread, type Thread } from "./thread.ts";

/** How long before the day of looking the example's interview was. */
const daysAgo = 1;

/** The plan of a made-up interview, held yesterday, with a decision promised within two weeks. */
export function exampleThread(rules: TimelineRules, today: Day): Thread {
  const interviewedOn = addDays(today, -daysAgo);
  const facts: FollowUpFacts = {
    interviewedOn,
    promise: { kind: "within", count: 2, unit: "weeks" },
  };
  const result = planFollowUp(rules, facts, today);
  if (!result.ok) throw new Error("The example has become wrong: look at core/thread/example.ts");
  return drawThread(rules, result.plan, today, { debrief: interviewedOn });
}
