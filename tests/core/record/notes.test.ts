import { describe, expect, it } from "vitest";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { calmFor, clearedNotes } from "../../../src/components/core/record/notes.ts";

describe("the calm line", () => {
  it("is the same for both extremes (B1)", () => {
    expect(calmFor("worried")).toBe(calmFor("very-sure"));
  });

  it("is another for each feeling between them, and none for none", () => {
    const lines = [calmFor("worried"), calmFor("not-sure"), calmFor("hopeful"), calmFor("")];
    expect(new Set(lines).size).toBe(4);
    expect(calmFor("")).toBeNull();
  });
});

describe("Start over", () => {
  it("empties each field as a new interview has it", () => {
    for (const [field, empty] of Object.entries(clearedNotes)) {
      expect(empty, field).toEqual(emptyInterview[field as keyof typeof clearedNotes]);
    }
  });

  it("leaves what other tools live on", () => {
    for (const field of ["job", "company", "interviewedOn", "promise", "history", "drafts"]) {
      expect(Object.keys(clearedNotes)).not.toContain(field);
    }
  });
});
