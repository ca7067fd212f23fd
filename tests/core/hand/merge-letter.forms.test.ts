import { describe, expect, it } from "vitest";
import {
  type Draft,
  draftOf,
  mergeLetter,
} from "../../../src/components/core/hand/merge-letter.ts";
import { takeDifference } from "../../../src/components/core/hand/settle-difference.ts";
import { composeLetter } from "../../../src/components/core/messages/letter.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";
import { choicesOf, fullAnswers } from "../messages/some-answers.ts";

const compose = (answers = {}, choices = {}) =>
  composeLetter(thankYouLetter, { ...fullAnswers, ...answers }, choicesOf(choices)).segments;
const email = compose();
const paper = compose({}, { form: "letter" });

/** A letter with something in it changed by hand. */
function changed(base = paper, from: string | RegExp = "", to = ""): Draft {
  const { text } = draftOf(base);
  return { base, text: text.replace(from, to) };
}

describe("a letter that a hand has changed, in another form", () => {
  it("has one empty line below what comes above it", () => {
    const draft = changed(email, "Thank you", "Many thanks to you");
    const { text } = mergeLetter(draft, paper);
    expect(text).toContain("2 Quay\nLeeds\n\nDear Ines,");
    expect(text).not.toContain("\n\n\n");
    const plain = compose({ ownAddress: "" }, { form: "letter" });
    const filled = mergeLetter(changed(plain, "Thank you", "Many thanks to you"), paper).text;
    expect(filled).toMatch(/^1 Lindgate\nLeeds\n\n21 November 2025/);
  });

  it("keeps the reader's own words apart from its first line", () => {
    const { text } = mergeLetter(changed(paper, /^/, "Private\n\n"), email);
    expect(text).toMatch(/^Private\n\nDear Ines,/);
  });

  it("begins with its first line where nothing of the reader's stands above", () => {
    const draft = changed(paper, "Thank you", "Many thanks to you");
    expect(mergeLetter(draft, email).text).toMatch(/^Dear Ines,/);
  });
});

describe("a part of several lines or sentences, changed by hand, is one part", () => {
  it.each(["1 Lindgate\nYork", "9 Hill\nYork"])("as an address is: %j", (own) => {
    const next = compose({ ownAddress: "5 Park\nHull" }, { form: "letter" });
    const merged = mergeLetter(changed(paper, "1 Lindgate\nLeeds", own), next);
    expect(merged.differences).toMatchObject([{ yours: own, offered: "5 Park\nHull" }]);
    const [difference] = merged.differences;
    const taken = difference && takeDifference(merged, difference, next).text;
    expect(taken).toMatch(/^5 Park\nHull\n\n21 November/);
  });

  it("as a better answer is", () => {
    const better = compose({ better: "I hold the certificate. I wrote the plan." });
    const own = "I do hold the certificate. I wrote that plan.";
    const draft = changed(better, "I hold the certificate. I wrote the plan.", own);
    const { differences } = mergeLetter(draft, compose({ better: "I was ill that day" }));
    expect(differences).toMatchObject([{ yours: own, offered: "I was ill that day." }]);
  });
});
