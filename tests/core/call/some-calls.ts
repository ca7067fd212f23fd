import { expect } from "vitest";
import { callHints } from "../../../src/content/en/calls/call-script.ts";

const examples: Readonly<Record<string, string>> = {
  name: "Ines Duarte",
  you: "Lena Brandt",
  job: "Baker",
  company: "Harbour Bread",
  day: "Thursday 6 November",
  named: "Thursday 20 November",
  again: "Friday 21 November",
  answerBy: "Monday 24 November",
  phone: "0160 555 1234",
  interest: "the early shift suits me",
  ask: "May I ask whether you have made a decision?",
};

/** Every mixture of known and unknown for some gaps: what has a hint is never without a text. */
export function everyKnown(gaps: readonly string[]): Record<string, string>[] {
  const names = [...new Set(gaps)];
  expect(names.filter((name) => !(name in examples))).toEqual([]);
  return names.reduce<Record<string, string>[]>(
    (mixtures, name) =>
      mixtures.flatMap((known) => [known, { ...known, [name]: examples[name] ?? "" }]),
    [{ ...callHints }],
  );
}

/** A text reads well: no hole, no double space, nothing that stands alone before a full stop. */
export function reads(text: string, where: string): void {
  expect(text, where).not.toMatch(/undefined|null|\{|\}|\s\s|\(\s*\)|\s[.,?!]|^\s|\s$|[.?]\./);
  expect(text, where).toMatch(/[.?…)]$/);
}
