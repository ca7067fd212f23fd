import { expect, it } from "vitest";
import {
  follow,
  isWithinWord,
  redo,
  startSteps,
  step,
  undo,
} from "../../../src/components/core/hand/steps.ts";

it("undoes and redoes without end, and what was done anew ends the redoing", () => {
  let steps = startSteps(0);
  for (let at = 1; at <= 500; at++) steps = step(steps, at);
  for (let at = 0; at < 600; at++) steps = undo(steps);
  expect(steps.now).toBe(0);
  for (let at = 0; at < 600; at++) steps = redo(steps);
  expect(steps.now).toBe(500);
  expect(redo(step(undo(steps), -1)).now).toBe(-1);
});

it("goes back and forth one step at a time, and stays where there is no further", () => {
  const start = startSteps("a");
  expect([undo(start), redo(start)]).toEqual([start, start]);
  const third = step(step(start, "b"), "c");
  const back = undo(undo(third));
  expect([undo(third).now, back.now, redo(back).now]).toEqual(["b", "a", "b"]);
  expect(undo(undo(redo(redo(back)))).now).toBe("a");
  expect(redo(redo(back))).toEqual(third);
});

it.each([undo, redo])("after %o, the next letter begins a step of its own", (move) => {
  const typing = step(step(startSteps(""), "H", true), "Hi", true);
  const moved = move(undo(typing));
  const next = step(moved, `${moved.now}B`, true);
  expect(undo(next).now).toBe(moved.now);
});

it("undoes the letters of one word together", () => {
  let steps = startSteps("");
  for (const text of ["H", "Hi", "Hi "]) steps = step(steps, text, isWithinWord(steps.now, text));
  expect(undo(steps).now).toBe("Hi");
  expect(undo(undo(steps)).now).toBe("");
});

it("what follows from an answer is no step", () => {
  const steps = follow(step(startSteps("a"), "b"), "c");
  expect(undo(steps).now).toBe("a");
});

it.each([
  ["a b", "a bc", true],
  ["abc", "ac", true],
  ["a", "a ", false],
  ["a", "abc", false],
  ["abc", "xyzw", false],
  ["a ", "a", false],
  ["abc", "abcd", true],
  ["abc", "xy", false],
  ["abc", "abc", false],
  ["abc", "abd", false],
])("from %j to %j is within a word: %s", (before, after, expected) => {
  expect(isWithinWord(before, after)).toBe(expected);
});
