import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyNews, readNews } from "../../../../src/components/core/thread/read-event.ts";
import {
  eventText,
  newsErrors,
} from "../../../../src/components/tools/timeline/told/event-words.ts";
import { timelineRules } from "../../../../src/content/rules/timeline/timeline.ts";
import { someEvent } from "../../../core/plan/some-facts.ts";

const say = (day: string) => `<${day}>`;
const amina = { id: "a", name: " Amina Nowak ", title: "", duties: "", email: "", phone: "" };
const on = "2026-03-12";

describe("an event as a sentence", () => {
  test("names who was thanked, and what they said in a call", () => {
    expect(eventText({ kind: "thanked", on, to: "a" }, [amina], say)).toBe(
      "You sent your thank-you letter to Amina Nowak.",
    );
    expect(eventText({ kind: "thanked", on, to: "gone" }, [amina], say)).toBe(
      "You sent your thank-you letter.",
    );
    const decisionBy = "2026-03-27";
    expect(eventText({ kind: "called", on, decisionBy }, [], say)).toBe(
      "You asked. They decide by <2026-03-27>.",
    );
    const offer = { kind: "offered", on, answerBy: "2026-03-20", settledOn: "2026-03-15" } as const;
    expect(eventText(offer, [], say)).toBe(
      "They offered you the job and want an answer by <2026-03-20>. You answered on <2026-03-15>.",
    );
  });

  test("is whole, whatever happened", () => {
    fc.assert(
      fc.property(someEvent("2026-03-05", "2026-03-25"), (event) => {
        expect(eventText(event, [], say)).toMatch(/^(?:[A-Z][^{}]*\.)$/);
      }),
    );
  });
});

test("what to put right in news stands beside its question and leads to a control of it", () => {
  const answer = { ...emptyNews, kind: "other-offer" } as const;
  const read = readNews(timelineRules, answer, on, null);
  expect(read.ok ? [] : newsErrors(read.problems, say)).toEqual([
    { question: "news-when", target: "news-when-today", message: "Select the day of the news" },
    {
      question: "answer-by",
      target: "answer-by-day",
      message: "Enter the day by which you must answer",
    },
  ]);
});
