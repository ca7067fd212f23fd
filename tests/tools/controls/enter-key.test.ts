import { expect, it } from "vitest";
import { isEnter } from "../../../src/components/tools/controls/enter-key.ts";

const down = (key: string, isComposing: boolean, keyCode: number) =>
  ({ key, isComposing, keyCode }) as KeyboardEvent;

it.each([
  ["Enter", down("Enter", false, 13), true],
  ["Enter of a browser that no longer says codes", down("Enter", false, 0), true],
  ["one that ends a word", down("Enter", true, 229), false],
  [
    "one that ends a word in Safari, after the word is said to have ended",
    down("Enter", false, 229),
    false,
  ],
  ["a letter", down("a", false, 65), false],
])("%s is the reader's: %#", (_, event, isTheirs) => {
  expect(isEnter(event)).toBe(isTheirs);
});
