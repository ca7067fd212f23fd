import type { BroughtRow, DateRow, EventRow } from "./event-row.ts";
import type { StepKind } from "./steps.ts";

interface Brought extends BroughtRow {
  readonly step: StepKind;
}

interface Row extends EventRow {
  readonly brings: readonly Brought[];
  readonly ends?: readonly StepKind[];
}

const settledOn = { name: "settledOn", past: true } as const satisfies DateRow;

/** What has no sense any more once there is an answer. */
const waiting = [
  ...["check-in", "decision-day", "call", "call-again", "move-on", "network"],
  "tell-employer",
] as const;

/** What can happen, in the order in which it is asked. */
export const events = {
  /** You asked where things are, by call, mail or visit (A7, D8, D9). */
  called: {
    dates: [
      { name: "callAgainOn", names: "call-back" },
      { name: "decisionBy", names: "decision" },
    ],
    oneDate: true,
    isCall: true,
    brings: [],
  },
  thanked: { dates: [], to: true, brings: [] },
  /** This company's offer (A10, B8, B10, C7). */
  offered: {
    dates: [{ name: "answerBy", asked: true }, settledOn],
    ends: waiting,
    brings: [
      { step: "welcome-offer", due: [0] },
      { step: "record-details", due: ["soon"], before: "answerBy" },
      { step: "tell-others", due: [{ date: "answerBy" }, 7] },
      { step: "decide", due: [{ date: "answerBy" }], doneOn: "settledOn" },
    ],
  },
  /** A9, B9, C10. */
  "turned-down": {
    dates: [],
    ends: [...waiting, "references"],
    brings: [
      { step: "ask-feedback", due: ["soon"] },
      { step: "review", due: [7] },
    ],
  },
  /** Another company's offer (B8, B10, C7). */
  "other-offer": {
    dates: [{ name: "answerBy", needed: true, asked: true }, settledOn],
    brings: [
      { step: "tell-employer", due: ["soon"], before: "answerBy", doneOn: "settledOn" },
      { step: "decide", due: [{ date: "answerBy" }], doneOn: "settledOn" },
    ],
  },
  /** You accepted elsewhere, so that nothing is left to decide (B8, C7). */
  withdrew: {
    dates: [],
    tool: "withdraw",
    ends: [...waiting, "references", "keep-looking", "decide"],
    brings: [{ step: "tell-employer", due: ["soon"] }],
  },
} as const satisfies Record<string, Row>;

export type EventKind = keyof typeof events;
