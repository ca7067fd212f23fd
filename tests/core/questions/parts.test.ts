import { describe, expect, it } from "vitest";
import { partsFor, type Told } from "../../../src/components/core/questions/parts.ts";
import { feedbackParts } from "../../../src/content/en/questions/feedback-parts.ts";

const told: Told = {
  way: "phone",
  tone: "plain",
  person: "",
  workedOut: false,
  disappointed: false,
  notToChange: false,
  keepInMind: false,
};
const idsFor = (change: Partial<Told>) =>
  partsFor(feedbackParts, { ...told, ...change }).map(({ id }) => id);

describe("the parts that are said", () => {
  it("are hello, thanks, the questions and a close, at the least", () => {
    expect(idsFor({})).toEqual(["hello", "thanks", "asking", "close"]);
  });

  it.each([
    [{ workedOut: true }, "worked-out"],
    [{ disappointed: true }, "disappointed"],
    [{ notToChange: true }, "not-to-change"],
    [{ keepInMind: true }, "keep-in-mind"],
  ])("grow by what was ticked: %o", (change, id) => {
    expect(idsFor(change)).toContain(id);
    expect(idsFor({})).not.toContain(id);
  });

  it("greet by name where one is known", () => {
    const [named] = partsFor(feedbackParts, { ...told, person: "Ines" });
    expect(named?.when).toBe("named");
  });
});
