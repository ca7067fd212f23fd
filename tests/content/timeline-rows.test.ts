import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planFollowUp } from "../../src/components/core/plan/timeline.ts";
import claims from "../../src/content/en/advice/claims.json" with { type: "json" };
import disagreements from "../../src/content/en/advice/disagreements.json" with { type: "json" };
import { tools } from "../../src/content/en/shared/frame.ts";
import { eventWords } from "../../src/content/en/timeline/event-words.ts";
import { stepWords } from "../../src/content/en/timeline/step-words.ts";
import type { EventRow } from "../../src/content/rules/timeline/event-row.ts";
import { type EventKind, events } from "../../src/content/rules/timeline/events.ts";
import type { StepRow } from "../../src/content/rules/timeline/step-row.ts";
import { type StepKind, steps } from "../../src/content/rules/timeline/steps.ts";
import { timelineRules } from "../../src/content/rules/timeline/timeline.ts";
import vectors from "../core/plan/timeline-vectors.json" with { type: "json" };

const stepRows = Object.entries(steps) as [StepKind, StepRow][];
const eventRows = Object.entries(events) as [EventKind, EventRow][];
const lessons = readdirSync("src/content/en/guide/lessons").map((file) => file.split(".")[0]);
const slugs: string[] = tools.map(({ slug }) => slug);
const worked = vectors.flatMap(({ plan }) => plan?.steps ?? []);

describe.each(stepRows)("the step %s", (kind, row) => {
  it("is planned in a worked case", () => {
    expect(worked.some((step) => step.kind === kind)).toBe(true);
  });

  it("follows claims and a disagreement that are in the ledger, and is done in an event that is", () => {
    const known = claims.map(({ id }) => id);
    for (const id of row.claims.split(" ").filter(Boolean)) expect(known).toContain(id);
    if (row.differ) expect(disagreements.map(({ id }) => id)).toContain(row.differ);
    if (row.doneBy && typeof row.doneBy === "object" && "event" in row.doneBy)
      expect(Object.keys(events)).toContain(row.doneBy.event);
  });

  it("leads to a lesson and a tool that are there, and says what the button does", () => {
    if (row.lesson) expect(lessons).toContain(row.lesson);
    if (row.tool) expect(slugs).toContain(row.tool);
    expect(Boolean(row.tool)).toBe(Boolean(stepWords[kind].button));
  });

  it("in a sentence, is its heading", () => {
    const { title, inSentence } = stepWords[kind];
    expect(title.toLowerCase()).toBe(inSentence.toLowerCase());
  });
});

describe.each(eventRows)("the event %s", (kind, row) => {
  const words = eventWords[kind];

  it("has a worked case", () => {
    const cases = vectors.filter(({ facts }) =>
      (facts as { history?: unknown[] } | undefined)?.history?.some?.(
        (event) => (event as { kind?: unknown } | null)?.kind === kind,
      ),
    );
    expect(cases.length).toBeGreaterThan(0);
  });

  it("is asked for in words: its day, and each date that its form asks for", () => {
    expect(Boolean(words.when)).toBe(!row.isCall);
    const asked = row.dates.filter((date) => date.asked).map(({ name }) => name);
    expect(Object.keys(words.asks ?? {})).toEqual(asked);
    expect(Boolean(words.toldWithDay)).toBe(asked.length > 0);
    expect(Boolean(words.toldOne)).toBe(row.to === true);
  });

  it("leads to a tool that is there, and says what the link does", () => {
    if (row.tool) expect(slugs).toContain(row.tool);
    expect(Boolean(row.tool)).toBe(Boolean(words.button));
  });

  it("brings and ends steps that are there, on dates that it has", () => {
    const names = row.dates.map(({ name }) => name);
    for (const { step, due, before, doneOn } of row.brings) {
      expect(Object.keys(steps)).toContain(step);
      const dates = due.flatMap((one) => (typeof one === "object" ? [one.date] : []));
      for (const name of [...dates, before, doneOn]) if (name) expect(names).toContain(name);
    }
    for (const step of row.ends ?? []) expect(Object.keys(steps)).toContain(step);
  });

  it("brings each of its steps where it has all its dates", () => {
    const on = "2026-03-06";
    const [first, ...others] = row.dates;
    const given = row.oneDate ? [first] : [first, ...others];
    const dates = given.flatMap((date) => (date ? [[date.name, "2026-03-09"]] : []));
    const history = [{ kind, on, ...Object.fromEntries(dates) }];
    const facts = { interviewedOn: "2026-03-05", promise: { kind: "none" }, history } as const;
    const result = planFollowUp(timelineRules, facts as never, "2026-03-09");
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const brought = result.plan.steps.filter(({ event }) => event === 0);
    expect(brought.map((step) => step.kind).toSorted()).toEqual(
      row.brings.map(({ step }) => step).toSorted(),
    );
  });
});
