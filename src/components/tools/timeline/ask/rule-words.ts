import { callRules, type StepRule, stepRules } from "../../../../content/en/timeline/step-rules.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import { reasonOf } from "../../../core/thread/what-changed.ts";

/** The rule that gave a step its day, in words. */
export function ruleOf(step: Step): StepRule {
  const { kind } = step;
  if (kind === "call" || kind === "call-again" || kind === "check-in")
    return callRules[reasonOf(step)];
  return stepRules[kind];
}
