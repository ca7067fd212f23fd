/** Why the next call stands on its day, and the disagreement of the articles that its rule takes a side in. */
export const callReasons = {
  named: { differ: "X2" },
  "no-date": { differ: "X3" },
  "call-back": { differ: "X4" },
  "week-apart": { differ: "X4" },
  early: { differ: "X2" },
} as const;

export type CallReason = keyof typeof callReasons;
