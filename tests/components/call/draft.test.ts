import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallDraft, draftOf, emptyDraft } from "../../../src/components/call/draft.ts";
import { reasons } from "../../../src/content/call-reasons.ts";
import { someTypedDay } from "../interview/some-interview.ts";

const plain = { noNullPrototype: true } as const;
const someDraft: fc.Arbitrary<CallDraft> = fc.record(
  {
    reason: fc.constantFrom<CallDraft["reason"][]>("", ...reasons.map((row) => row.reason)),
    whom: fc.string(),
    interest: fc.string(),
    phone: fc.string(),
    answerBy: someTypedDay,
    path: fc.array(fc.string()),
    told: fc.constant(null),
  },
  plain,
);

describe("what the call script keeps", () => {
  it("comes back as it was typed, with every reason", () => {
    fc.assert(
      fc.property(someDraft, (call) => {
        expect(draftOf(JSON.parse(JSON.stringify({ drafts: { call } })))).toEqual(call);
      }),
    );
  });

  it("is begun anew where something else is kept in its place", () => {
    fc.assert(
      fc.property(fc.anything(), (call) => {
        expect(draftOf({ drafts: { call } })).toBe(emptyDraft);
      }),
    );
    expect(draftOf({ drafts: {} })).toBe(emptyDraft);
    expect(draftOf({ drafts: { call: { ...emptyDraft, path: [1] } } })).toBe(emptyDraft);
  });
});
