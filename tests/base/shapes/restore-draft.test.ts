import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepDraft, restoreDraft } from "../../../src/components/base/shapes/restore-draft.ts";
import { listOf, oneOf, text } from "../../../src/components/base/shapes/shape.ts";

interface Draft {
  reason: string;
  words: string;
  wishes: string[];
}

const empty: Draft = { reason: "", words: "", wishes: [] };
const shapes = { reason: oneOf("", "early"), words: text, wishes: listOf(text) };
const restore = (kept: unknown) => restoreDraft(kept, empty, shapes);
/** What stands in storage once a draft was changed by a build that knows it as above. */
function change(kept: unknown, part: Partial<Draft>): Record<string, unknown> {
  const draft = restore(kept);
  return JSON.parse(JSON.stringify(keepDraft(kept, draft, { ...draft, ...part })));
}

describe("a draft with a value that this build does not know", () => {
  const kept = { reason: "later-one", words: "I bake.", wishes: ["own"], more: { a: 1 } };

  it("shows all else that was typed", () => {
    expect(restore(kept)).toEqual({ ...kept, reason: "" });
  });

  it("has it still when something else is changed, however often", () => {
    const changed = change(change(kept, { words: "I bake bread." }), { wishes: [] });
    expect(changed).toEqual({ ...kept, words: "I bake bread.", wishes: [] });
  });

  it("has it still where the reader chooses anew, beside what they chose", () => {
    const changed = change(kept, { reason: "early" });
    expect(changed).toEqual({ ...kept, reason: "early", unread: [{ reason: "later-one" }] });
    const again = change({ ...changed, words: 7 }, { words: "I" });
    expect(again["unread"]).toEqual([{ reason: "later-one" }, { words: 7 }]);
  });
});

describe("whatever is kept", () => {
  it("a draft comes of it, and no value is lost by a change", () => {
    const parts = fc.record(
      { reason: fc.constant("early"), words: fc.string(), wishes: fc.array(fc.string()) },
      { requiredKeys: [] },
    );
    const field = fc.oneof(fc.jsonValue(), fc.string());
    const fields = fc.record(
      { reason: field, words: field, wishes: field, unread: field, more: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fields, fc.jsonValue()), parts, (value, part) => {
        const kept = JSON.parse(JSON.stringify(value)) as unknown;
        const restored = restore(kept);
        expect(restored).toMatchObject({ wishes: expect.any(Array) });
        const changed = change(kept, part);
        expect(restore(changed)).toMatchObject(JSON.parse(JSON.stringify(part)));
        const all = JSON.stringify(changed);
        const isFields = typeof kept === "object" && kept !== null && !Array.isArray(kept);
        const values = isFields ? Object.entries(kept) : kept === null ? [] : [["", kept] as const];
        for (const [name, one] of values) {
          const isReplaced = name in part && restored[name as keyof Draft] === one;
          if (!isReplaced && name !== "unread") expect(all).toContain(JSON.stringify(one));
        }
      }),
    );
  });

  it("is what it was, where nothing of it is changed", () => {
    const kept = { reason: 7, words: "a", unread: ["b"], __proto: 1 };
    expect(change(kept, {})).toEqual({ ...kept, wishes: [] });
    expect(change("a text", { words: "a" })).toEqual({ ...empty, words: "a", unread: ["a text"] });
    expect(change({ unread: "odd", words: 1 }, { words: "a" })["unread"]).toEqual([
      "odd",
      { words: 1 },
    ]);
    expect(change(undefined, {})).toEqual(empty);
  });
});
