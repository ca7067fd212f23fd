import type { MessageRow } from "./message-row.ts";

/** The email after a no, with one to three questions (A9, B9, C9, D8). */
export const feedback = {
  id: "feedback",
  forms: ["email"],
  parts: [
    { id: "subject", claims: [], isHead: true },
    { id: "greeting", claims: [] },
    { id: "worked-out", claims: [] },
    { id: "thanks", claims: ["A9", "B9"] },
    { id: "disappointed", claims: ["B9"] },
    { id: "not-to-change", claims: ["B9"] },
    { id: "asking", claims: ["A9", "B9"] },
    { id: "question-1", claims: ["A9", "B9"] },
    { id: "question-2", claims: ["A9", "B9"] },
    { id: "question-3", claims: ["A9", "B9"] },
    { id: "keep-in-mind", claims: ["D8"] },
    { id: "close", claims: ["C9"] },
    { id: "signature", claims: [] },
  ],
  blocks: [
    ["greeting"],
    ["worked-out", "thanks", "disappointed", "not-to-change"],
    ["asking"],
    ["keep-in-mind", "close"],
    ["signature"],
  ],
  second: [],
  lines: ["question-1", "question-2", "question-3"],
  limits: { card: 60, one: 250, two: 250 },
  dropped: [],
  wants: [],
  checks: ["blanks", "capitals", "misspelt", "doubled-words", "exclamation-marks", "shouting"],
  onSent: null,
  fileName: "email",
} as const satisfies MessageRow;
