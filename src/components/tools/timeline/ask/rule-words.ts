import { callRules, stepRules } from "../../../../content/en/timeline/step-rules.ts";
import { callReasons } from "../../../../content/rules/timeline/call-reasons.ts";
import { steps } from "../../../../content/rules/timeline/steps.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import { reasonOf } from "../../../core/thread/what-changed.ts";

/** The rule that gave a step its day, in words, and the disagreement of the articles that it takes a side in. */
export interface StepRule {
  readonly rule: string;
  readonly differ?: string;
}

export function ruleOf(step: Step): StepRule {
  const { kind } = step;
  if (kind === "call" || kind === "call-again" || kind === "check-in") {
    const reason = reasonOf(step);
    return { rule: callRules[reason], ...callReasons[reason] };
  }
  const row = steps[kind];
  return { rule: stepRules[kind], ...("differ" in row && { differ: row.differ }) };
}
