import type {
  Message,
  MessageRow,
  PartCase,
} from "../../../src/components/core/messages/letter-shape.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { thankYou } from "../../../src/content/rules/messages/thank-you.ts";

/** A part of a made-up message, with its words. */
export interface TestPart {
  readonly id: string;
  readonly claims?: readonly string[];
  readonly cases: readonly PartCase[];
}

/** A message of some parts, laid out as a thank-you letter; its row may be changed. */
export function messageOf(parts: readonly TestPart[], change: Partial<MessageRow> = {}): Message {
  const heads: readonly string[] = ["subject", "own-address", "date", "address"];
  const rows = parts.map(({ id, claims = [] }) =>
    heads.includes(id) ? ({ id, claims, isHead: true } as const) : { id, claims },
  );
  return {
    row: { ...thankYou, parts: rows, ...change },
    words: Object.fromEntries(parts.map(({ id, cases }) => [id, cases])),
    labels: thankYouLetter.labels,
    names: Object.fromEntries(parts.map(({ id }) => [id, id])),
  };
}
