import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addEvents } from "../../../src/components/core/record/event-ids.ts";
import type { HistoryEvent } from "../../../src/components/core/record/history.ts";
import {
  mergeInterviews,
  otherTextsOf,
} from "../../../src/components/core/record/merge-interview.ts";
import { restoreInterview } from "../../../src/components/core/record/restore-interview.ts";
import { someInterview } from "./some-interview.ts";
import { base, merge, mine } from "./two-tabs.ts";

describe("two tabs that change different things", () => {
  it("both find all of it: fields, people, events, ticks and drafts", () => {
    const [amina, ben] = base.interviewers;
    if (!amina || !ben) throw new Error("The base has two people");
    const carla = { ...amina, id: "c", name: "Carla" };
    const merged = merge(
      {
        job: "Baker",
        interviewers: [{ ...amina, email: "a@b.example" }, ben, carla],
        history: addEvents(base.history, [{ kind: "turned-down", on: "2025-11-21" }]),
        done: { ...base.done, references: "2025-11-21" },
        drafts: { letter: { body: "Dear Amina", tone: "formal" } },
      },
      {
        company: "Harbour Bread",
        interviewers: [{ ...amina, phone: "1" }],
        history: addEvents(base.history, [{ kind: "withdrew", on: "2025-11-22" }]),
        done: {},
        drafts: { letter: { body: "Dear Amina" }, call: { said: "no" } },
      },
    );
    expect(merged).toEqual({
      ...base,
      job: "Baker",
      company: "Harbour Bread",
      interviewers: [{ ...amina, email: "a@b.example", phone: "1" }, carla],
      history: [
        ...base.history,
        { id: "withdrew-2025-11-22-1", kind: "withdrew", on: "2025-11-22" },
        { id: "turned-down-2025-11-21-1", kind: "turned-down", on: "2025-11-21" },
      ],
      done: { references: "2025-11-21" },
      drafts: { letter: { body: "Dear Amina", tone: "formal" }, call: { said: "no" } },
      keptAt: 3,
    });
  });

  it("both keep news that was told in the same moment, once where it is the same", () => {
    const called = (said: "no-answer" | "letters") => ({
      history: addEvents(base.history, [{ kind: "called", on: "2025-11-21", said }]),
    });
    const told = (history: readonly HistoryEvent[]) =>
      history.flatMap((event) => (event.kind === "called" ? [event.said] : []));
    const both = merge(called("no-answer"), called("letters"));
    expect(told(both.history).toSorted()).toEqual(["letters", "no-answer"]);
    expect(new Set(both.history.map(({ id }) => id)).size).toBe(both.history.length);
    expect(told(merge(called("letters"), called("letters")).history)).toEqual(["letters"]);
    // The other tab meets what was put together, and puts it together with its own: nothing comes twice.
    const again = mergeInterviews(base, both, { ...base, ...called("letters"), keptAt: 9 });
    expect(told(again.history).toSorted()).toEqual(["letters", "no-answer"]);
  });

  it("is the one that changed anything, where the other did not", () => {
    fc.assert(
      fc.property(someInterview, someInterview, (one, other) => {
        expect(mergeInterviews(one, one, other)).toEqual(other);
        expect(mergeInterviews(one, other, one)).toEqual(other);
        expect(mergeInterviews(one, other, other)).toEqual(other);
      }),
    );
  });
});

describe("two tabs that change the same text", () => {
  it("keep both: the one kept last in its field, the other to choose", () => {
    const merged = merge({ topics: "ovens and flour" }, { topics: "the early shift" });
    expect(merged.topics).toBe("the early shift");
    expect(otherTextsOf(merged)).toEqual([{ path: ["topics"], text: "ovens and flour" }]);
  });

  it("kept in the same moment come to the same in both", () => {
    const [one, other] = ["one", "other"].map((topics) => ({ ...base, topics, keptAt: 5 }));
    if (!one || !other) throw new Error("Two interviews are needed.");
    const merged = mergeInterviews(base, one, other);
    expect(mergeInterviews(base, other, one)).toEqual(merged);
    expect(merged.topics).toBe("other");
    expect(otherTextsOf(merged)).toEqual([{ path: ["topics"], text: "one" }]);
  });

  it("keep only the longer where one has typed on", () => {
    const merged = merge({ topics: "ovens and" }, { topics: "ovens and flour" });
    expect(merged.topics).toBe("ovens and flour");
    expect(otherTextsOf(merged)).toEqual([]);
  });

  it("name the person whose text it is, and the tool whose draft it is", () => {
    const change = (name: string) => ({
      interviewers: base.interviewers.map((one) => (one.id === "b" ? { ...one, name } : one)),
      drafts: { letter: { body: name } },
    });
    expect(otherTextsOf(merge(change("Benno"), change("Benjamin")))).toEqual([
      { path: ["interviewers", "b", "name"], text: "Benno" },
      { path: ["drafts", "letter", "body"], text: "Benno" },
    ]);
  });

  it("add to what is still to be chosen from, each once", () => {
    const first = merge({ topics: "one" }, { topics: "two" });
    const again = mergeInterviews(base, mine({ topics: "one" }), {
      ...first,
      topics: "three",
      keptAt: 9,
    });
    expect(otherTextsOf(again).map(({ text }) => text)).toEqual(["one"]);
  });
});

describe("whatever two tabs did", () => {
  it("the result is an interview, and no text of either is lost", () => {
    fc.assert(
      fc.property(someInterview, someInterview, someInterview, (was, one, other) => {
        const merged = mergeInterviews(was, one, other);
        expect(restoreInterview(JSON.parse(JSON.stringify(merged)))).not.toBeNull();
        const all = JSON.stringify(merged);
        for (const { topics, wentWell } of [one, other]) {
          for (const text of [topics, wentWell]) {
            const isNew = text !== was.topics && text !== was.wentWell;
            if (isNew) expect(all).toContain(JSON.stringify(text).slice(1, -1));
          }
        }
      }),
    );
  });

  it("both tabs come to the same, whichever of them puts it together", () => {
    fc.assert(
      fc.property(someInterview, someInterview, someInterview, (was, one, other) => {
        const here = inOrder(mergeInterviews(was, one, other));
        expect(here).toEqual(inOrder(mergeInterviews(was, other, one)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Lists are put together in the order of the tab that does it: here they are sorted, at every depth. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = value.map(inOrder);
    return inner.sort((a, b) => (JSON.stringify(a) > JSON.stringify(b) ? 1 : -1));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, inOrder(inner)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a > b ? 1 : -1)));
}
