import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { restoreInterview } from "../../../src/components/core/record/restore-interview.ts";
import {
  upgradeInterview,
  upgrades,
} from "../../../src/components/core/record/upgrade-interview.ts";

/** One interview of each version that was ever kept on a device, as it was kept. */
const folder = "tests/core/record/versions";
const versions = readdirSync(folder)
  .map((file) => Number(file.replace(".json", "")))
  .sort((a, b) => a - b);

describe("kept interviews of every version", () => {
  it("are here without a gap, up to the one that is written now", () => {
    expect(versions).toEqual(Array.from({ length: emptyInterview.version }, (_, at) => at + 1));
    expect(upgrades).toHaveLength(emptyInterview.version - 1);
  });

  it.each(versions)("can be read: version %i", (version) => {
    const kept = JSON.parse(readFileSync(`${folder}/${version}.json`, "utf8"));
    expect(kept.version).toBe(version);
    const upgraded = restoreInterview(upgradeInterview(kept));
    expect(upgraded).toMatchObject({
      version: emptyInterview.version,
      job: kept.job,
      topics: kept.topics,
      interviewers: [{ name: "Amina Nowak" }],
    });
  });
});

describe("steps from one version to the next", () => {
  const steps = [
    (kept: object) => ({ ...kept, version: 2, pay: "" }),
    (kept: object) => ({ ...kept, version: 3, pay: { asked: "" } }),
  ];

  it("are taken from where an interview is, and leave its other fields alone", () => {
    expect(upgradeInterview({ version: 1, mine: 1 }, steps)).toEqual({
      version: 3,
      mine: 1,
      pay: { asked: "" },
    });
    expect(upgradeInterview({ version: 2, pay: "x" }, steps)).toEqual({
      version: 3,
      pay: { asked: "" },
    });
  });

  it.each([
    [{ version: 3 }],
    [{ version: 4 }],
    [{ version: 0 }],
    [{ version: 1.5 }],
    [{}],
    [null],
    ["text"],
  ])("leave alone what is not older: %j", (value) => {
    expect(upgradeInterview(value, steps)).toEqual(value);
  });
});
