import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../src/components/base/text/check-tokens.ts";
import { isNameOf } from "../../../src/components/core/check/check-same-name.ts";
import { letterNeeds } from "../../../src/content/en/checks/letter-needs.ts";

const rule = letterNeeds.map((row) => row.rule).find((one) => one.kind === "person");

function isSame(person: string, said: string): boolean {
  const [known, word] = [tokensOf(person)[0], tokensOf(said)[0]];
  if (!known || !word || rule?.kind !== "person") throw new Error("No name, or no rule.");
  return isNameOf(known, word, rule);
}

describe("the same name", () => {
  it.each([
    ["Siobhán", "Siobhan"],
    ["Müller", "Mueller"],
    ["Müller", "Muller"],
    ["Mueller", "Müller"],
    ["Søren", "Soren"],
    ["Søren", "Soeren"],
    ["Łukasz", "Lukasz"],
    ["Weiß", "Weiss"],
    ["O’Brien", "O'Brien"],
    ["O’Brien", "OBrien"],
    ["Zoë", "Zoe"],
  ])("in another spelling: %s, %s", (person, said) => {
    expect(isSame(person, said)).toBe(true);
    expect(isSame(said, person)).toBe(true);
  });

  it.each([
    ["Andrew", "Andy"],
    ["Andy", "Andrew"],
    ["Nicola", "Nicky"],
    ["Victoria", "Vicky"],
    ["Samantha", "Sam"],
    ["Sam", "Samantha"],
    ["Daniel", "Danny"],
    ["Michael", "Mick"],
    ["Margaret", "Peggy"],
    ["Rebecca", "Becca"],
    ["Katarzyna", "Kasia"],
    ["Francisco", "Paco"],
    ["Terence", "Terry"],
    ["Jo", "Joanna"],
  ])("as a short form: %s, %s", (person, said) => {
    expect(isSame(person, said)).toBe(true);
  });

  it.each([
    ["Юлия", "Julia"],
    ["美咲", "Misaki"],
  ])("in letters that cannot be compared: %s, %s", (person, said) => {
    expect(isSame(person, said)).toBe(true);
  });
});

describe("another name", () => {
  it.each([
    ["Siobhán", "Sinead"],
    ["Christina", "Christine"],
    ["Christopher", "Christine"],
    ["Daniel", "Daniela"],
    ["Daniela", "Daniel"],
    ["Danielle", "Daniel"],
    ["Maria", "Marie"],
    ["Maria", "Mariana"],
    ["Mariana", "Marie"],
    ["Maria", "Mary"],
    ["Emilia", "Emily"],
    ["Stephen", "Steven"],
    ["Alexander", "Alexandra"],
    ["Paul", "Paula"],
    ["Anna", "Annabel"],
    ["Marion", "Marian"],
    ["Eilidh", "Eilis"],
    ["Michael", "Michelle"],
    ["Patrick", "Patricia"],
    ["Юлия", "Юлиа"],
  ])("looks like it: %s, %s", (person, said) => {
    expect(isSame(person, said)).toBe(false);
  });
});
