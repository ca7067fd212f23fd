import { nextId } from "../../base/shapes/next-id.ts";
import type { HardAnswer } from "../record/interview.ts";

/** The hard questions with an empty one behind them, which becomes one of them when something is typed in it. */
export function withBlank(hard: readonly HardAnswer[]): HardAnswer[] {
  return [...hard, { id: nextId(hard), question: "", better: "" }];
}
