import type { HardAnswer } from "../interview/interview.ts";

/** The hard questions with an empty one behind them, which becomes one of them when something is typed in it. */
export function withBlank(hard: readonly HardAnswer[]): HardAnswer[] {
  const numbers = hard.map(({ id }) => (/^\d{1,9}$/.test(id) ? Number(id) : 0));
  return [...hard, { id: String(Math.max(0, ...numbers) + 1), question: "", better: "" }];
}
