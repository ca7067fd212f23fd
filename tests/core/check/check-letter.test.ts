import { describe, expect, it } from "vitest";
import { checkLetter } from "../../../src/components/core/check/check-letter.ts";
import type { CheckRule, LetterCheck } from "../../../src/components/core/reading/check-rows.ts";

/** A check of one rule, with the words that a test needs. */
function checkOf(rule: CheckRule, words: Partial<LetterCheck> = {}): LetterCheck {
  const say = { found: "{found}/{hint}", missing: "Missing.", late: "{days} days" };
  return { id: "one", claims: ["A1"], tone: "kind", title: "", fine: "", say, ...words, rule };
}

/** What a reader is told of a letter by one rule. */
const toldBy = (rule: CheckRule, text: string, facts: unknown = {}) =>
  checkLetter([checkOf(rule)], text, facts).map(({ message }) => message);

/** A letter after every mend was made, from its end to its start. */
const mended = (check: LetterCheck, text: string, facts: unknown = {}) =>
  checkLetter([check], text, facts).reduceRight(
    (now, { suggestion }) =>
      suggestion
        ? now.slice(0, suggestion.range.start) + suggestion.text + now.slice(suggestion.range.end)
        : now,
    text,
  );

describe("what is found", () => {
  const need: CheckRule = { kind: "need", phrases: ["thank"] };

  it("carries the name, the claims and the tone of its check", () => {
    const range = null;
    expect(checkLetter([checkOf(need)], "Dear Ana,\n\nI wove.", {})).toEqual([
      { check: "one", claims: ["A1"], range, message: "Missing.", tone: "kind" },
    ]);
  });

  it("comes in the order of the checks", () => {
    const checks = ["b", "a"].map((id) => checkOf(need, { id }));
    expect(checkLetter(checks, "I wove.", {}).map(({ check }) => check)).toEqual(["b", "a"]);
  });

  it("is nothing where there are no checks or no letter", () => {
    const none = undefined as unknown as LetterCheck[];
    expect(checkLetter(none, "I wove.", {})).toEqual([]);
    expect(checkLetter([checkOf(need)], " ", {})).toEqual([]);
  });

  it("offers the wording of its check where it has one, with its gaps filled", () => {
    const forward: CheckRule = { kind: "forward", phrases: ["hear"], answers: [], times: [] };
    const offer = { missingDay: " Until {day}." };
    const check = checkOf(forward, { say: { missingDay: "Say {day}." }, offer });
    const facts = { promise: "2026-03-13" };
    expect(checkLetter([check], "I wove.", facts)).toMatchObject([
      { message: "Say Friday 13 March.", suggestion: { text: " Until Friday 13 March." } },
    ]);
    expect(mended(check, "I wove.", facts)).toBe("I wove. Until Friday 13 March.");
    const other = { ...check, offer: { other: "x" } };
    expect(checkLetter([other], "I wove.", facts)[0]).not.toHaveProperty("suggestion");
  });

  it("is told in a sentence as it is written, where nothing is known of a gap", () => {
    const told = (missing: string) =>
      checkLetter([checkOf(need, { say: { missing } })], "I wove.", {})[0]?.message;
    expect(told("{name} {constructor} {}")).toBe("{name} {constructor} {}");
    expect(checkLetter([checkOf(need, { say: {} })], "I wove.", {})[0]?.message).toBe("");
  });
});

describe("a phrase that is needed", () => {
  const need: CheckRule = { kind: "need", phrases: ["thank"], unless: ["thank to my"] };

  it.each([
    ["I thank you.", []],
    ["I got it thanks to my boss.", ["Missing."]],
    ["I got it thanks to my boss, and thank you.", []],
    ["Subject: Thanks\n\nI wove.", ["Missing."]],
    ["Subject: Thanks\n\nI thank you.", []],
    ["I wove.\n\nMany thanks,\nIda", []],
  ])("%j: %j", (text, told) => {
    expect(toldBy(need, text)).toEqual(told);
  });

  it("is offered before the first paragraph, and not where there is none", () => {
    const check = checkOf(need, { offer: { missing: "Thank you. " } });
    expect(mended(check, "Dear Ana,\n\nI wove.\n\nIt fits.")).toBe(
      "Dear Ana,\n\nThank you. I wove.\n\nIt fits.",
    );
    expect(mended(check, "Kind regards\nIda")).toBe("Kind regards\nIda");
  });
});

describe("phrases to avoid", () => {
  const avoid: CheckRule = {
    kind: "avoid",
    groups: [
      { hint: "Last.", phrases: ["I beg you", "loom now"] },
      { hint: "First.", phrases: ["quite sure", "sure I beg", "now"] },
    ],
    unless: ["now and then"],
  };

  it.each([
    ["I wove.", []],
    ["I beg   you.", ["I beg you/Last."]],
    ["I am quite\nsure. I beg you.", ["quite sure/First.", "I beg you/Last."]],
    ["I am sure I beg you.", ["sure I beg/First."]],
    ["I weave now and then.", []],
    ["I weave now and then, and now.", ["now/First."]],
    ["I use the loom now.", ["loom now/Last."]],
    ["Dear Now,\n\nI wove.\n\nBest wishes,\nNow", []],
  ])("%j: %j", (text, told) => {
    expect(toldBy(avoid, text)).toEqual(told);
  });

  it("have their place, and nothing is offered for them", () => {
    const [found] = checkLetter([checkOf(avoid)], "Oh, I beg you.", {});
    expect(found).toMatchObject({ range: { start: 4, end: 13 } });
    expect(found).not.toHaveProperty("suggestion");
  });

  it("leave with their sentence, where that is better", () => {
    const check = checkOf({ kind: "avoid", groups: avoid.groups, dropSentence: true });
    const without = (text: string) => mended(check, text);
    expect(without("I wove. Please, I beg you, look!  It fits.")).toBe("I wove. It fits.");
    expect(without("I wove. Oh, I beg you… It fits.")).toBe("I wove. It fits.");
    expect(without("I wove.\nOh, I beg you)!?”\nIt fits.")).toBe("I wove.\n\nIt fits.");
    expect(without("I wove. I beg you")).toBe("I wove. ");
    expect(without("I wove. I beg you\n\nIt fits...")).toBe("I wove. \n\nIt fits...");
    expect(without("I beg you. I wove.")).toBe("I wove.");
    expect(without("I wove. (I beg you.) It fits.")).toBe("I wove. It fits.");
  });
});

describe("a letter like another", () => {
  const alike: CheckRule = { kind: "alike", share: 0.5 };
  const loom = "Thank you for\n  the hour beside the big new loom, where I saw";
  const wool = "how wool from the north is spun by hand all winter long";
  const told = (text: string, others: unknown) => toldBy(alike, text, { others });

  it("is told what both have, the beginning of it where it is long", () => {
    const text = `${loom} ${wool}.`;
    expect(told(text, text)).toEqual([
      "Thank you for the hour beside the big new loom, where I saw how wool from t…/{hint}",
    ]);
    expect(told(`${loom} more.`, `${loom} ends.`)).toEqual([
      "Thank you for the hour beside the big new loom, where I saw/{hint}",
    ]);
  });

  it("is shown where, in its own text", () => {
    const text = `Dear Ana,\n${loom} more.`;
    const [found] = checkLetter([checkOf(alike)], text, { others: [`Dear Ben,\n${loom} ends.`] });
    expect(text.slice(found?.range?.start, found?.range?.end)).toBe(loom);
  });

  it("hears of the one that is most like it", () => {
    const text = `${loom} ${wool}.`;
    const near = text.replace("by hand all winter long", "in spring");
    const nearer = text.replace("Thank you", "Thanks");
    const said =
      "for the hour beside the big new loom, where I saw how wool from the north i…/{hint}";
    expect(told(text, [near, nearer])).toEqual([said]);
    expect(told(text, [nearer, near])).toEqual([said]);
  });

  it("is told of no place where no longer passage is the same", () => {
    const text = "I saw the loom today. It was so good there. We all went home.";
    const other = "I saw the loom twice. It was so good once. We all went home.";
    const check = checkOf({ kind: "alike", share: 0.1 });
    expect(checkLetter([check], text, { others: other })).toMatchObject([{ range: null }]);
  });

  it("is told where just as much is the same as may not be", () => {
    expect(toldBy({ kind: "alike", share: 1 }, `${loom}.`, { others: `${loom}.` })).toHaveLength(1);
  });

  it("is fine where less of it is the same, or there is no other", () => {
    expect(told(`${loom}. ${wool}.`, `${loom}.`)).toEqual([]);
    expect(told(`${loom}.`, [])).toEqual([]);
  });
});

describe("a letter that is late", () => {
  const late: CheckRule = { kind: "late", days: 2 };
  const told = (facts: unknown) => toldBy(late, "I wove.", facts);

  it("is told from the second day on, where both days are known", () => {
    expect(told({ interviewedOn: "2026-03-09", today: "2026-03-10" })).toEqual([]);
    expect(told({ interviewedOn: "2026-03-09", today: "2026-03-11" })).toEqual(["2 days"]);
    expect(told({ interviewedOn: "2026-03-09" })).toEqual([]);
    expect(told({ today: "2026-03-11" })).toEqual([]);
  });
});
