import { test as base } from "@playwright/test";
import { Trouble } from "./trouble.ts";

export { expect } from "@playwright/test";

interface Visit {
  /** The moment at which every clock of the visit stands, like `2026-03-09T10:00`; none: it runs. */
  now: string | undefined;
  /** What went wrong so far; `trouble.allow(/…/)` names the fault that a test causes itself. */
  trouble: Trouble;
}

/** The `test` of every browser test: it fails on any trouble, also when all its steps went well. */
export const test = base.extend<Visit>({
  now: [undefined, { option: true }],
  trouble: async ({ baseURL }, use) => {
    const trouble = new Trouble(baseURL ?? "");
    await use(trouble);
    trouble.expectNone();
  },
  context: async ({ context, now, trouble }, use) => {
    await trouble.watch(context);
    if (now) await context.clock.setFixedTime(now);
    await use(context);
  },
});
