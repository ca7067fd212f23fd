import { describe, expect, it } from "vitest";
import * as shapes from "../../../src/components/core/phrasing/shape-lists.ts";
import * as lists from "../../../src/components/core/phrasing/word-lists.ts";

describe("the lists by which a typed phrase is told apart", () => {
  const { determiners, pronouns, qualities, verbs } = lists;
  const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((word) => other.has(word));

  it("do not say two things of one word that would be read in two ways", () => {
    expect(both(determiners, pronouns)).toEqual([]);
    expect(both(shapes.joints, pronouns)).toEqual([]);
    expect(both(determiners, verbs)).toEqual([]);
    expect(both(shapes.auxiliaries, qualities)).toEqual([]);
  });

  it("know a doing from a name that ends alike", () => {
    expect(["working", "Beijing".toLowerCase(), "during"].map(shapes.gerundStem)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
