import { expect, test } from "vitest";
import { readTypedDay } from "../../../../src/components/base/calendar/typed-day.ts";
import {
  dayProblemText,
  partToMend,
} from "../../../../src/components/tools/shared/questions/day-problem-words.ts";
import { answerProblems } from "../../../../src/content/en/timeline/plan-words.ts";

function told(day: string, month = "", year = "") {
  const read = readTypedDay({ day, month, year });
  if (read.ok) return read.day;
  return [
    dayProblemText(read.problem, answerProblems["promised-on"], (each) => `<${each}>`),
    partToMend(read.problem),
  ];
}

test("a day that is not whole is told with its missing parts, and leads to the first of them", () => {
  expect(told("20")).toEqual(["Date they gave you must include a month and a year", "month"]);
  expect(told("20", "11", "26")).toEqual(["Year must include 4 numbers", "year"]);
  expect(told("31", "2", "2026")).toEqual(["Date they gave you must be a real date", "day"]);
});

test("a day that may be two is asked about, in the summary of what to put right as well", () => {
  expect(told("11/12/2026")).toEqual([
    "That can be <2026-11-12> or <2026-12-11>. Write the month as a word, like nov",
    "day",
  ]);
});
