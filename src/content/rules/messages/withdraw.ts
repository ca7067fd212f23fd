import type { MessageRow } from "./message-row.ts";

/** A short word to an employer that the reader goes on no more, mostly after a yes elsewhere (B8). */
export const withdraw = {
  id: "withdraw",
  forms: ["email"],
  parts: [
    { id: "subject", claims: [], isHead: true },
    { id: "greeting", claims: [] },
    { id: "tell", claims: ["B8"] },
    { id: "reason", claims: [] },
    { id: "thanks", claims: ["B8"] },
    { id: "wish", claims: ["B8"] },
    { id: "close", claims: [] },
    { id: "signature", claims: [] },
  ],
  blocks: [["greeting"], ["tell"], ["thanks"], ["close"]],
  second: [],
  lines: ["signature"],
  limits: { card: 60, one: 120, two: 120 },
  dropped: [],
  wants: ["sender", "to", "job"],
  checks: ["blanks", "capitals", "misspelt", "doubled-words", "exclamation-marks", "shouting"],
  onSent: "withdrew",
  fileName: "withdrawal-email",
} as const satisfies MessageRow;
