import type { MessageRow } from "./message-row.ts";

/** The thank-you letter (A2, A3, B5, C1, C2, D4, D6, E1, E2). */
export const thankYou = {
  id: "thank-you",
  forms: ["email", "card", "letter"],
  parts: [
    { id: "subject", claims: [], isHead: true },
    { id: "own-address", claims: [], isHead: true },
    { id: "date", claims: [], isHead: true },
    { id: "address", claims: [], isHead: true },
    { id: "greeting", claims: ["E1", "A3"] },
    { id: "thanks", claims: ["A2", "B5", "D4"] },
    { id: "topic", claims: ["E1", "C1"] },
    { id: "need", claims: ["C2"] },
    { id: "fit", claims: ["A3", "B5", "C2"] },
    { id: "fit-more", claims: ["A3", "B5"] },
    { id: "asked", claims: ["C2", "B4"] },
    { id: "better", claims: ["C2", "B4"] },
    { id: "why", claims: ["B5", "E1"] },
    { id: "interest", claims: ["B5", "E1"] },
    { id: "pass-on", claims: ["E2"] },
    { id: "forward", claims: ["B5"] },
    { id: "close", claims: [] },
    { id: "signature", claims: [] },
  ],
  blocks: [["own-address"], ["date"], ["address"], ["greeting"], ["thanks"], ["close"]],
  second: ["asked", "better", "why", "interest", "pass-on", "forward"],
  lines: ["signature"],
  // C2, E1, X7.
  limits: { card: 60, one: 120, two: 180 },
  dropped: ["interest", "pass-on", "fit-more", "why", "asked", "better"],
  wants: ["sender", "to", "job", "topic", "fit"],
  checks: null,
  onSent: "thanked",
  fileName: "thank-you-letter",
} as const satisfies MessageRow;
