import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anybody,
  emptyMessage,
  messageIn,
  restoreMessages,
  withMessage,
} from "../../../src/components/core/messages/message-draft.ts";

describe("kept messages", () => {
  it("are each known by their kind and whom they are to", () => {
    const draft = withMessage({}, "withdraw", "1", { subject: "Thanks" });
    const both = withMessage(draft, "withdraw", anybody, { wording: 2 });
    expect(messageIn(both, "withdraw", "1")).toEqual({ ...emptyMessage, subject: "Thanks" });
    expect(messageIn(both, "withdraw", anybody)).toEqual({ ...emptyMessage, wording: 2 });
    expect(messageIn(both, "feedback", "1")).toEqual(emptyMessage);
    expect(messageIn(both, "constructor", "toString")).toEqual(emptyMessage);
  });

  it("come back as they were kept", () => {
    const base = [{ id: "close", before: "" as const, text: "x", advice: [], answers: [] }];
    const draft = withMessage({}, "withdraw", "1", { kept: { text: "x", base } });
    expect(restoreMessages(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it("never throw, whatever is kept, and a text that was typed is still there", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (junk, typed) => {
        expect(() => restoreMessages(junk)).not.toThrow();
        const kept = {
          withdraw: { a: { wording: junk, subject: junk, kept: { text: typed, base: 7 } } },
        };
        expect(messageIn(restoreMessages(kept), "withdraw", "a").kept?.text).toBe(typed);
      }),
    );
  });
});
