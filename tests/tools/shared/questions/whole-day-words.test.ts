import { expect, test } from "vitest";
import { echoOf } from "../../../../src/components/tools/shared/questions/whole-day-words.ts";

const say = (day: string) => `<${day}>`;

test("a day is said in words, and what may be two is asked back", () => {
  expect(echoOf({ day: "20", month: "nov", year: "2026" }, say)).toBe("That is <2026-11-20>");
  expect(echoOf({ day: "3/4/2026", month: "", year: "" }, say)).toBe(
    "That can be <2026-03-04> or <2026-04-03>. Write the month as a word, like nov",
  );
  expect(echoOf({ day: "3", month: "", year: "" }, say)).toBeUndefined();
});
