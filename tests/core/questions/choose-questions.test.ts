import { describe, expect, it } from "vitest";
import {
  chooseQuestions,
  type FeedbackQuestion,
  type Situation,
} from "../../../src/components/core/questions/choose-questions.ts";

const row = (id: string, more: Partial<FeedbackQuestion>): FeedbackQuestion => ({
  ...{ id, wish: id, text: `${id}?`, teaches: id, suits: [], reason: "So.", claims: ["A9"] },
  ...more,
});

const rows = [
  row("first", { suits: ["first"] }),
  row("later", { suits: ["later"] }),
  row("last", { suits: ["last"], textAtLast: "At last?" }),
  row("phone", { suits: ["phone"] }),
  row("email", { suits: ["email"] }),
  row("hard", { suits: ["hard"], textWithHard: "On “{hard}”?" }),
];
const situation: Situation = { ask: "phone", reached: "first", hard: [], wants: [], own: "" };
const choose = (change: object) => chooseQuestions(rows, { ...situation, ...change } as Situation);
const idsOf = (change: object) => choose(change).chosen.map(({ id }) => id);
const textOf = (id: string, change: object) => {
  const { chosen, heldBack } = choose(change);
  return [...chosen, ...heldBack].find((one) => one.id === id)?.text;
};

describe("the questions that we suggest", () => {
  it("suit how far somebody got and how they ask", () => {
    expect(idsOf({ reached: "first", ask: "phone" })).toEqual(["first", "later", "phone"]);
    expect(idsOf({ reached: "later", ask: "email" })).toEqual(["first", "later", "email"]);
    expect(idsOf({ reached: "last", ask: "email" })).toEqual(["first", "last", "email"]);
  });

  it("suit an answer that was hard, where there was one", () => {
    expect(idsOf({ hard: ["Why us"] })).toEqual(["first", "phone", "hard"]);
    expect(idsOf({ hard: [" "] })).not.toContain("hard");
  });

  it("are asked another way after the last round, and with the first hard question", () => {
    expect(textOf("last", { reached: "last" })).toBe("At last?");
    expect(textOf("last", { reached: "later" })).toBe("last?");
    expect(textOf("first", { reached: "last" })).toBe("first?");
    expect(textOf("hard", { hard: [" Why us ", "How"] })).toBe("On “Why us”?");
    expect(textOf("hard", { hard: [], reached: "last" })).toBe("hard?");
    expect(textOf("hard", { hard: ["$&"] })).toBe("On “$&”?");
  });

  it("are those of a first round on the phone where the situation says nothing that can be read", () => {
    const usual = choose({});
    for (const strange of ["letter", "", undefined, 7]) {
      expect(choose({ ask: strange, reached: strange, hard: strange, wants: strange })).toEqual(
        usual,
      );
    }
  });
});

describe("the questions that somebody wants", () => {
  it("are taken, three of them, with their own as the last", () => {
    expect(idsOf({ wants: ["email", "later"] })).toEqual(["later", "email"]);
    expect(idsOf({ wants: ["first", "later", "last"], own: " Mine? " })).toEqual([
      "first",
      "later",
      "own",
    ]);
    expect(choose({ own: " Mine? " }).chosen).toEqual([
      { id: "own", text: "Mine?", reason: "", claims: [] },
    ]);
    for (const none of [" ", 7, undefined]) expect(idsOf({ own: none })).toHaveLength(3);
  });

  it("hold back the others, and say why", () => {
    const { heldBack } = choose({ wants: ["first", "later", "last", "phone"] });
    expect(heldBack.map(({ id, why }) => `${id}: ${why}`)).toEqual([
      "phone: too-many",
      "email: not-wanted",
      "hard: not-wanted",
    ]);
  });

  it("are none where there are no rows that can be read", () => {
    for (const none of [undefined, {}, "rows", [null, { id: "x" }]]) {
      expect(chooseQuestions(none as never, situation)).toEqual({ chosen: [], heldBack: [] });
    }
  });
});
