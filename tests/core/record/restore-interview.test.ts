import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { restoreInterview } from "../../../src/components/core/record/restore-interview.ts";
import { someInterview } from "./some-interview.ts";

type Path = readonly string[];

/** Every place of a record that holds an answer, by its path; what is in a draft is its tool's affair. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  if (path[0] === "drafts") return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

/** A copy of a record with another value in one place, or without that place. */
function changed(record: object, path: Path, value?: unknown): unknown {
  const copy = structuredClone(record);
  const place = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  const key = path.at(-1) as string;
  if (value === undefined) delete place[key];
  else place[key] = value;
  return copy;
}

const kindOf = (value: unknown) =>
  value === null ? "null" : Array.isArray(value) ? "list" : typeof value;

/** One value of each type that JSON has, none of them an answer that any field takes. */
const wrong = [12.5, true, "no such answer", { no: "such field" }, ["no such list"], null];

describe("a kept interview", () => {
  it("comes back unchanged", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        const kept = JSON.parse(JSON.stringify(interview));
        expect(restoreInterview(kept)).toEqual(interview);
      }),
    );
  });

  it("comes back empty as it was kept empty", () => {
    expect(restoreInterview(JSON.parse(JSON.stringify(emptyInterview)))).toEqual(emptyInterview);
  });

  it.each([
    ["how", ["", "in-person", "video", "phone"]],
    ["feeling", ["", "worried", "not-sure", "hopeful", "very-sure"]],
    ["approach", ["patient", "steady", "persistent"]],
    ["interviewedOn.choice", ["", "picked", "typed"]],
    ["promise.choice", ["", "by", "within", "end-of-week", "soon", "none"]],
    ["promise.unit", ["days", "weeks"]],
  ])("comes back with each choice that the form has for %s", (path, choices) => {
    for (const choice of choices) {
      const kept = changed(emptyInterview, path.split("."), choice);
      expect(restoreInterview(kept), choice).toEqual(kept);
    }
  });

  it("keeps what a later version put beside its fields", () => {
    const later = { ...emptyInterview, salary: { asked: 1 } };
    expect(restoreInterview(later)).toEqual(later);
  });
});

describe("what is no interview", () => {
  it("is null, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(restoreInterview(value)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it("is null where any one field has the wrong type", () => {
    fc.assert(
      fc.property(someInterview, (interview) => {
        for (const path of placesOf(interview)) {
          const right = at(interview, path);
          for (const value of wrong.filter((value) => kindOf(value) !== kindOf(right))) {
            const mayBeNull = ["picked", "archivedOn", "keptAt"].includes(path.at(-1) as string);
            if (mayBeNull && (value === null || value === 12.5 || right === null)) continue;
            expect(restoreInterview(changed(interview, path, value)), `${path} ${value}`).toBe(
              null,
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is null where a field of one thing in a list is missing or of the wrong type", () => {
    const text = "a";
    const full = {
      ...emptyInterview,
      interviewers: [{ id: text, name: text, title: text, duties: text, email: text, phone: text }],
      hard: [{ id: text, question: text, better: text }],
      contacts: [{ id: text, kind: "reference", name: text, told: true }],
      history: withIds([{ kind: "thanked", on: "2025-11-20" }]),
    };
    expect(restoreInterview(full)).toEqual(full);
    const paths = placesOf(full).filter((path) => path.length === 3);
    for (const path of [...paths, ["interviewedOn", "typed", "day"], ["promise", "by", "year"]]) {
      expect(restoreInterview(changed(full, path)), `without ${path}`).toBeNull();
      expect(restoreInterview(changed(full, path, 12.5)), `${path} is 12.5`).toBeNull();
    }
  });

  it("is null where any one field is missing", () => {
    for (const path of placesOf(emptyInterview)) {
      expect(restoreInterview(changed(emptyInterview, path)), `without ${path}`).toBeNull();
    }
  });

  it.each([
    ["a later version", { version: emptyInterview.version + 1 }],
    ["a day in other words", { done: { debrief: "20 November 2025" } }],
    ["a choice that the form does not have", { approach: "pushy" }],
    ["an event without its day", { history: [{ kind: "thanked" }] }],
    ["a list in place of marks", { done: [] }],
    ["a moment that is no number", { keptAt: Number.NaN }],
  ])("is null with %s", (_, change) => {
    expect(restoreInterview({ ...emptyInterview, ...change })).toBeNull();
  });

  it("leaves every prototype alone", () => {
    const text = JSON.stringify(emptyInterview).replace("{", '{"__proto__":{"polluted":true},');
    restoreInterview(JSON.parse(text));
    expect({}).not.toHaveProperty("polluted");
  });
});
