import { describe, expect, it } from "vitest";
import { noAutosave, restoreAutosave } from "../../../src/components/core/record/autosave.ts";

const kept = { version: 1, state: "kept", file: "copy.json", holds: "1-2" };

describe("the file that is kept up to date", () => {
  it.each([kept, { ...kept, state: "lapsed" }, { ...kept, state: "lost", holds: "" }])(
    "is known again after a reload: $state",
    (value) => {
      expect(restoreAutosave(value)).toEqual(value);
    },
  );

  it.each([null, 1, "kept", [], {}, { ...kept, state: "on" }, { ...kept, file: null }])(
    "is chosen again where what is kept of it is no such thing: %j",
    (value) => {
      expect(restoreAutosave(value)).toBe(noAutosave);
    },
  );
});
