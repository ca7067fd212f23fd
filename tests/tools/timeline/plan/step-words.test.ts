import { describe, expect, it } from "vitest";
import type { Day } from "../../../../src/components/base/calendar/day.ts";
import { sayDay } from "../../../../src/components/base/language/say-day.ts";
import { drawThread, type StepKnot } from "../../../../src/components/core/thread/thread.ts";
import {
  leadText,
  planText,
  statusText,
} from "../../../../src/components/tools/timeline/plan/step-words.ts";
import { stepWords } from "../../../../src/content/en/timeline/step-words.ts";
import { timelineRules } from "../../../../src/content/rules/timeline/timeline.ts";
import { always } from "../../../core/plan/always.ts";
import { type Example, planOf } from "../../../core/plan/plan-of.ts";

const say = (day: Day) => sayDay(day, "en-GB", "2026-03-05");
/** Quick, for plans by the hundred. */
const sayPlainly = (day: Day) => `day ${day.replaceAll("-", " ")}`;
const RUNS = 200;

/** The thread of an example: the interview is on Thursday 5 March. */
function threadOf(example: Example, done = {}) {
  return drawThread(timelineRules, planOf(example), example.today ?? "2026-03-05", done);
}

function statusOf(example: Example, kind: string, done = {}): string | undefined {
  const knots = threadOf(example, done).knots.filter((knot) => knot.kind === "step");
  const knot = knots.find((found): found is StepKnot => found.step.kind === kind);
  return knot && statusText(knot, say);
}

/** What no reader may see: a place that was not filled, a value that is none, an all-number date. */
const broken = /[{}]|undefined|null|NaN|\d{4}-\d\d-\d\d|\d+[/.]\d+[/.]\d+/;

describe("how a step stands", () => {
  it.each([
    ["debrief", {}, "Do today"],
    ["thank-you", {}, "By Friday 6 March"],
    ["call", {}, "Coming up"],
    ["keep-looking", {}, "All the while"],
    ["debrief", { today: "2026-03-07" }, "Planned for Thursday 5 March. Today is fine."],
    ["debrief", { today: "2026-03-09" }, "Planned for Thursday 5 March. It is still fine to do."],
    ["thank-you", { history: [{ kind: "thanked", on: "2026-03-05" }] }, "Done on Thursday 5 March"],
  ] as [string, Example, string][])("in words: %s %o", (kind, example, words) => {
    expect(statusOf(example, kind)).toBe(words);
  });

  it("is done on the day on which it was ticked", () => {
    const done = { debrief: "2026-03-06" };
    expect(statusOf({ today: "2026-03-07" }, "debrief", done)).toBe("Done on Friday 6 March");
  });
});

describe("the first sentences", () => {
  it("name what to do today, then what else is open", () => {
    expect(leadText(threadOf({}), "2026-03-05", say)).toBe(
      "Do this today: write down what you remember. Also open: send your thank-you letter, " +
        "tell your references and ask a contact for a good word.",
    );
  });

  it("name the next day when there is nothing to do", () => {
    const done = { debrief: "2026-03-05", references: "2026-03-05", network: "2026-03-05" };
    const thread = threadOf({ history: [{ kind: "thanked", on: "2026-03-05" }] }, done);
    expect(leadText(thread, "2026-03-05", say)).toBe(
      "Nothing today. 6 quiet days until Thursday 12 March: call and ask where things stand.",
    );
    expect(leadText(thread, "2026-03-10", say)).toBe(
      "Nothing today. One quiet day, then on Thursday 12 March: call and ask where things stand.",
    );
    expect(leadText(thread, "2026-03-11", say)).toBe(
      "Nothing today. Your next step is tomorrow, Thursday 12 March: call and ask where things stand.",
    );
  });

  it("never name the employer's own day as something to do", () => {
    const example: Example = { promise: { kind: "by", date: "2026-03-20" }, today: "2026-03-20" };
    const history = [{ kind: "thanked", on: "2026-03-05" }] as const;
    const done = { debrief: "2026-03-05", references: "2026-03-05", network: "2026-03-05" };
    expect(leadText(threadOf({ ...example, history }, done), "2026-03-20", say)).toBe(
      "It has been 15 days since you met, and that is a long time to wait. " +
        "Nothing today. 2 quiet days until Monday 23 March: call and ask where things stand.",
    );
  });

  it("name after three weeks the call that is due, and how long it has been, and no notes", () => {
    const today = "2026-03-26";
    expect(leadText(threadOf({ today }), today, say)).toBe(
      "It has been 21 days since you met, and that is a long time to wait. " +
        "Do this today: call and ask where things stand.",
    );
  });

  it("are whole in every plan, and name each open step once", () => {
    always((plan, { today }) => {
      const thread = drawThread(timelineRules, plan, today, {});
      const lead = leadText(thread, today, sayPlainly);
      expect(lead).not.toMatch(broken);
      expect(lead).toMatch(
        /^(?:It has been \d+ days [^.]*\. )?(?:Do this today: |Nothing today\.|Your interview is still to come\.)(?:.*\.)?$/,
      );
      const isToCome = thread.next?.step.kind === "debrief";
      expect(lead.startsWith("Your interview")).toBe(isToCome);
      if (isToCome) return;
      const tasks = thread.now.filter(({ step }) => !timelineRules.steps[step.kind].isNotice);
      for (const { step } of tasks) expect(lead).toContain(stepWords[step.kind].inSentence);
      expect(lead.includes("Nothing today.")).toBe(tasks.length === 0);
    }, RUNS);
  });
});

describe("the plan as text", () => {
  it("has one line for each step, with its days and its title", () => {
    always((plan, { today }) => {
      const thread = drawThread(timelineRules, plan, today, { debrief: today });
      const [title, blank, ...lines] = planText(thread, [], sayPlainly).trimEnd().split("\n");
      expect([title, blank]).toEqual(["Your plan", ""]);
      const steps = thread.knots.filter((knot) => knot.kind === "step");
      expect(lines).toHaveLength(steps.length);
      steps.forEach(({ step, status }, at) => {
        const line = lines[at] ?? "";
        expect(line).not.toMatch(broken);
        expect(line).toContain(stepWords[step.kind].title);
        expect(line.endsWith("(Done)")).toBe(status === "done");
        expect(line.startsWith(step.due ? sayPlainly(step.from) : "All the while")).toBe(true);
      });
    }, RUNS);
  });

  it("reads as a list that can be sent", () => {
    expect(planText(threadOf({}, { debrief: "2026-03-05" }), [], say)).toBe(
      [
        "Your plan",
        "",
        "Thursday 5 March: Write down what you remember (Done)",
        "Thursday 5 March to Friday 6 March: Send your thank-you letter",
        "Thursday 5 March to Friday 6 March: Tell your references",
        "Thursday 5 March to Friday 6 March: Ask a contact for a good word",
        "Thursday 12 March: Call and ask where things stand",
        "Thursday 19 March: Call again",
        "Thursday 26 March: Let this one rest",
        "All the while: Keep looking",
        "",
      ].join("\n"),
    );
  });
});
