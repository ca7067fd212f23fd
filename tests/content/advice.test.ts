import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adviceIn, idsIn } from "../../src/components/core/guide/uses.ts";
import { timelineAdvice } from "../../src/components/core/thread/timeline-advice.ts";
import articles from "../../src/content/en/advice/articles.json" with { type: "json" };
import claims from "../../src/content/en/advice/claims.json" with { type: "json" };
import disagreements from "../../src/content/en/advice/disagreements.json" with { type: "json" };
import { callOutcomes, earlyCalls } from "../../src/content/en/calls/call-log-words.ts";
import { reasons } from "../../src/content/en/calls/call-reasons.ts";
import { branches } from "../../src/content/en/calls/call-rehearsal.ts";
import { answerCards, scriptRows, voicemailRows } from "../../src/content/en/calls/call-script.ts";
import { letterChecks } from "../../src/content/en/checks/letter-checks.ts";
import { thankYouLetter } from "../../src/content/en/messages/thank-you.ts";
import { feedbackParts } from "../../src/content/en/questions/feedback-parts.ts";
import { feedbackQuestions } from "../../src/content/en/questions/feedback-questions.ts";
import { questionChecks } from "../../src/content/en/questions/question-checks.ts";
import { approaches } from "../../src/content/en/shared/words.ts";
import { timelineRules } from "../../src/content/rules/timeline/timeline.ts";

const folder = "src/content/en/guide/lessons";
const lessons = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));

/** Ids that the frontmatter names as the ground of the answer. */
const answered = lessons.flatMap((text) => {
  const list = text.match(/^advice: \[(.*)\]$/m)?.[1] ?? "";
  return list.match(/[A-E]\d+/g) ?? [];
});
const cited = new Set<string>([
  ...lessons.flatMap(idsIn),
  ...answered,
  ...timelineAdvice(timelineRules),
]);
/** What the tools cite in their rows, however deep. */
const inTools = adviceIn([
  ...[earlyCalls, callOutcomes, reasons, branches, answerCards, scriptRows, voicemailRows],
  ...[feedbackParts, feedbackQuestions, questionChecks, thankYouLetter, letterChecks],
]);
const known = new Set([...claims, ...disagreements].map(({ id }) => id));

describe("the ledger of advice", () => {
  it("has 47 claims and 7 disagreements, each id once", () => {
    expect(claims).toHaveLength(47);
    expect(disagreements).toHaveLength(7);
    expect(known.size).toBe(54);
  });

  it("names the article of each claim by the first letter of its id", () => {
    expect(claims.filter(({ id, article }) => !id.startsWith(article))).toEqual([]);
    expect([...new Set(claims.map(({ article }) => article))].sort()).toEqual(
      articles.map(({ id }) => id).sort(),
    );
  });

  it.each(claims.map(({ id }) => id))("%s is cited by a lesson or a tool", (id) => {
    expect(cited.has(id)).toBe(true);
  });

  it.each(disagreements.map(({ id }) => id))("%s is shown in a lesson", (id) => {
    expect(lessons.filter((text) => idsIn(text).includes(id)).length).toBeGreaterThan(0);
  });

  it("is all that anything cites", () => {
    const sides = disagreements.flatMap((row) => [...row.sides, ...(row.approaches ?? [])]);
    const everywhere = [
      ...cited,
      ...inTools,
      ...sides.flatMap((side) => side.claims),
      ...approaches.flatMap(({ advice }) => [...advice]),
    ];
    expect(everywhere.filter((id) => !known.has(id))).toEqual([]);
  });

  it("hides no side: a disagreement has two or more, each with its claims or the article that is silent", () => {
    for (const { id, sides } of disagreements) {
      expect(sides.length, id).toBeGreaterThan(1);
      for (const side of sides) {
        expect(side.claims.length > 0 || "article" in side, `${id}: ${side.says}`).toBe(true);
      }
    }
  });
});

describe("a lesson", () => {
  it.each(readdirSync(folder))("%s has one question to check oneself", (file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    expect(text.match(/<CheckYourself /g)).toHaveLength(1);
  });
});
