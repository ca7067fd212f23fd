import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEvents, toldApart, withIds } from "../../../src/components/core/record/event-ids.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import { someEvent } from "../plan/some-facts.ts";

const someHistory = fc.array(someEvent("2026-03-05", "2026-03-20"), { maxLength: 12 });
const call: HistoryEvent = { kind: "called", on: "2026-03-12" };

describe("the id of an event", () => {
  it("is one of its own, the same on every device, and all that was told stays", () => {
    fc.assert(
      fc.property(someHistory, (told) => {
        const kept = withIds(told);
        expect(new Set(kept.map(({ id }) => id)).size).toBe(told.length);
        expect(kept.map(({ id: _, ...event }) => event)).toEqual(told);
        expect(withIds(told)).toEqual(kept);
        expect(withIds(kept)).toEqual(kept);
      }),
    );
  });

  it("is not changed by what is told later", () => {
    fc.assert(
      fc.property(someHistory, someHistory, (first, more) => {
        const kept = withIds(first);
        const after = addEvents(kept, more);
        expect(after.slice(0, kept.length)).toEqual(kept);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
    );
  });

  it("is its kind, its day and its place among those alike", () => {
    expect(withIds([call, call]).map(({ id }) => id)).toEqual([
      "called-2026-03-12-1",
      "called-2026-03-12-2",
    ]);
  });

  it("is made anew where it is no text, or somebody else's", () => {
    const odd = [
      { ...call, id: 7 },
      { ...call, id: "" },
      { ...call, id: "x" },
      { ...call, id: "x" },
    ];
    expect(withIds(odd).map(({ id }) => id)).toEqual([
      "called-2026-03-12-1",
      "called-2026-03-12-2",
      "x",
      "called-2026-03-12-3",
    ]);
  });
});

describe("news of two tabs", () => {
  it("is told apart where one id means two things, and nothing else is touched", () => {
    fc.assert(
      fc.property(someHistory, someHistory, someHistory, (before, mine, theirs) => {
        const base = withIds(before);
        const [one, other] = [addEvents(base, mine), addEvents(base, theirs)];
        const apart = toldApart(base, one, other);
        expect(apart.map(({ id: _, ...event }) => event)).toEqual(
          one.map(({ id: _, ...event }) => event),
        );
        const there = new Map(other.map((event) => [event.id, event]));
        for (const event of apart) {
          const same = there.get(event.id);
          if (same) expect(same).toEqual(event);
        }
      }),
    );
  });
});
