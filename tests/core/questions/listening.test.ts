import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeable,
  changeHeard,
  type Heard,
  noListening,
  restoreListening,
  takeDown,
} from "../../../src/components/core/questions/listening.ts";

describe("their words", () => {
  it("are taken down one under the other, as they were said", () => {
    let listening = noListening;
    for (const line of ["Strong on bread.", "  ", "Less so on shifts. "]) {
      listening = { ...listening, ...takeDown({ ...listening, line }) };
    }
    const { heard, line } = listening;
    expect(line).toBe("");
    expect(heard).toEqual([
      { id: "1", text: "Strong on bread.", sorting: "" },
      { id: "2", text: "Less so on shifts.", sorting: "" },
    ]);
  });

  it("without a word take nothing down, and empty the line", () => {
    const heard: Heard[] = [{ id: "1", text: "Shifts", sorting: "change" }];
    expect(takeDown({ ...noListening, heard, line: " " })).toEqual({ line: "", heard });
  });

  it.each([
    ["12", "13"],
    ["x9", "1"],
    ["9x", "1"],
    ["1234567890", "1"],
  ])("after %s are %s", (kept, next) => {
    const heard: Heard[] = [{ id: kept, text: "x", sorting: "" }];
    expect(takeDown({ ...noListening, heard, line: "new" }).heard.at(-1)?.id).toBe(next);
  });

  it("never share an id, whatever ids were kept", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.nat().map(String), fc.string())), (ids) => {
        const heard = ids.map((id): Heard => ({ id, text: "x", sorting: "" }));
        const after = takeDown({ ...noListening, heard, line: "new" }).heard;
        expect(new Set(after.map(({ id }) => id)).size).toBe(ids.length + 1);
      }),
    );
  });

  it("are sorted one by one, and those that can be changed are for the review", () => {
    const heard: Heard[] = [
      { id: "1", text: " Shifts ", sorting: "" },
      { id: "2", text: "A colleague came back", sorting: "" },
    ];
    const sorted = changeHeard(changeHeard(heard, "1", { sorting: "change" }), "2", {
      sorting: "not-me",
    });
    expect(changeable({ ...noListening, heard: sorted })).toEqual(["Shifts"]);
    expect(changeable({ ...noListening, heard })).toEqual([]);
  });

  it("are a list, whatever was kept", () => {
    const kept = { line: "so far", heard: [{ id: "1", sorting: "" }], over: true };
    expect(restoreListening(kept)).toEqual({ ...noListening, line: "so far", over: true });
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(restoreListening(any).heard).toBeInstanceOf(Array);
      }),
    );
  });

  it("stay where how they were sorted is not known here", () => {
    const shifts = { id: "1", text: "Shifts", sorting: "change" };
    const bread = { id: "2", text: "Bread", sorting: "maybe" };
    expect(restoreListening({ heard: [shifts, bread] }).heard).toEqual([
      shifts,
      { ...bread, sorting: "" },
    ]);
  });
});
