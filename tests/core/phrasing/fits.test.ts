import { describe, expect, it } from "vitest";
import {
  fitsAbout,
  fitsAfterI,
  fitsIs,
  fitsLookingFor,
} from "../../../src/components/core/phrasing/fits.ts";

describe("what is sure to fit after “about”", () => {
  it.each([
    "the dementia wing",
    "how you train apprentices",
    "how to calm a patient down",
    "what happens at handover",
    "working at night",
    "helping people",
    "night shifts and the new theatre",
    "food safety",
    "Beijing",
    "Harbour Bread's night shift",
    "the way you treat the residents",
    "2 apprentices",
  ])("%s", (text) => {
    expect(fitsAbout(text)).toBe(true);
  });

  it.each([
    "how do you deal with angry people",
    "that they don't pay overtime",
    "because of the dementia wing",
    "fast",
    "licence",
    "the residents cook once a week",
    "20 years a nurse",
    "you are short of staff",
    "the robots, which sort the parcels",
    "работа ночью",
    "👍 the team",
    "the oven. It is new",
    "see example.com/oven now",
    "EL EQUIPO DE COCINA",
  ])("and not: %s", (text) => {
    expect(fitsAbout(text)).toBe(false);
  });
});

it.each([
  [fitsIs, "that you bake by hand", true],
  [fitsIs, "to help people", true],
  [fitsIs, "close to home", false],
  [fitsLookingFor, "someone who can start early", true],
  [fitsLookingFor, "a careful driver", true],
  [fitsLookingFor, "nights", false],
  [fitsAfterI, "am fast", true],
  [fitsAfterI, "have no points on my licence", true],
  [fitsAfterI, "bring my own tools and van", true],
  [fitsAfterI, "bring fast", false],
  [fitsAfterI, "bring care work", false],
  [fitsAfterI, "see my CV", false],
  [fitsAfterI, "like I said", false],
])("%o of %j is %s", (fits, text, expected) => {
  expect(fits(text)).toBe(expected);
});
