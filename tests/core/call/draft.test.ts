import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallDraft, draftOf, emptyDraft } from "../../../src/components/core/call/draft.ts";
import { reasons } from "../../../src/content/en/calls/call-reasons.ts";
import { someTypedDay } from "../record/some-interview.ts";

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

  it("is a draft, whatever stands in its place", () => {
    fc.assert(
      fc.property(fc.anything(), (call) => {
        expect(draftOf({ drafts: { call } })).toMatchObject({ path: expect.any(Array) });
      }),
    );
    expect(draftOf({ drafts: {} })).toEqual(emptyDraft);
    expect(draftOf({ drafts: { call: "text" } })).toEqual(emptyDraft);
  });

  it("is taken field by field: a reason of a later version takes no word with it", () => {
    const call = { ...emptyDraft, reason: "moved", interest: "The ovens.", path: [1], whom: "2" };
    expect(draftOf({ drafts: { call } })).toEqual({ ...call, reason: "", path: [] });
  });
});
