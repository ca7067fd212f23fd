import { beforeEach, describe, expect, it, vi } from "vitest";
import { wordsOf } from "../../../src/components/core/questions/words-of.ts";

type Phrases = typeof import("../../../src/components/core/questions/phrases.ts");

let phrases: Phrases;

// Phrases that were understood once are kept; each test begins without any.
beforeEach(async () => {
  vi.resetModules();
  phrases = await import("../../../src/components/core/questions/phrases.ts");
});

/** What is found of a text, as it was typed; `null` where nothing is. */
function found(text: string, ...wanted: string[]): string | null {
  const range = phrases.findPhrase(phrases.lineOf(wordsOf(text)), wanted);
  return range && text.slice(range.start, range.end);
}

describe("a phrase", () => {
  it("is found as whole words, in any case, over commas", () => {
    expect(found("Well, PAY me now", "pay me")).toBe("PAY me");
    expect(found("Well pay, me now", "pay me")).toBe("pay, me");
    expect(found("Repay me now", "pay me")).toBeNull();
    expect(found("Pay mean people", "pay me")).toBeNull();
    expect(found("Pay me", " pay me ")).toBe("Pay me");
    expect(found("", "pay me")).toBeNull();
  });

  it("may have one of several words, or one that may be missing", () => {
    expect(found("You owe him", "owe (me|him)")).toBe("owe him");
    expect(found("You owe her", "owe (me|him)")).toBeNull();
    expect(found("You really owe me", "you (really )?owe")).toBe("You really owe");
    expect(found("You owe me", "you (really )?owe")).toBe("You owe");
  });

  it("may repeat a word up to three times", () => {
    const often = "so (very )*sad";
    expect(found("so sad", often)).toBe("so sad");
    expect(found("so very very very sad", often)).toBe("so very very very sad");
    expect(found("so very very very very sad", often)).toBeNull();
  });

  it("may have any ending of a word", () => {
    expect(found("It was failing me", "fail* me")).toBe("failing me");
    expect(found("You fail me", "fail* me")).toBe("fail me");
    expect(found("You failed to hear me", "fail* me")).toBeNull();
  });

  it("may leave up to five words out, of the same sentence", () => {
    expect(found("why did you not take me", "why … me")).toBe("why did you not take me");
    expect(found("why one two three four five me", "why … me")).not.toBeNull();
    expect(found("why one two three four five six me", "why … me")).toBeNull();
    expect(found("why me", "why … me")).toBe("why me");
    expect(found("why not. Take me", "why … me")).toBeNull();
  });

  it("may have to begin a sentence, after a word or two that lead to it", () => {
    expect(found("Tell me", "^tell me")).toBe("Tell me");
    expect(found("Hello. Tell me", "^ tell me")).toBe("Tell me");
    expect(found("Well, please tell me", "^tell me")).toBe("Well, please tell me");
    expect(found("So well please tell me", "^tell me")).toBeNull();
    expect(found("You tell me", "^tell me")).toBeNull();
  });

  it("that nobody can read is not found, and harms no other", () => {
    expect(found("pay me (now", "(now", "pay me")).toBe("pay me");
    expect(found("x", "")).toBeNull();
  });

  it("of several is the one that stands first", () => {
    expect(found("first then second", "second", "first", "then")).toBe("first");
    expect(found("first then second", "first", "first then")).toBe("first");
    expect(found("none of them", "second", "first")).toBeNull();
  });
});
