import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followKeys, tellThisTab } from "../../../src/components/stores/storage/follow-keys.ts";
import { prefix } from "../../../src/components/stores/storage/keys.ts";

let page: EventTarget;
let told: (string | null)[];
let stop: () => void;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("window", page);
  told = [];
  stop = followKeys("interview:", (key) => told.push(key));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const hear = (key: string | null) =>
  page.dispatchEvent(Object.assign(new Event("storage"), { key }));
const comeBack = (persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));

describe("what this tab writes past its records", () => {
  it("is told in the way in which the browser tells the other tabs", () => {
    const heard: unknown[] = [];
    page.addEventListener("storage", (event) => {
      const { key, oldValue, newValue } = event as StorageEvent;
      heard.push([key, oldValue, newValue]);
    });
    tellThisTab(`${prefix}interview:a`, "old", "new");
    tellThisTab(`${prefix}interview:a`, undefined, "new");
    tellThisTab(`${prefix}interview:a`, "new", undefined);
    expect(heard).toEqual([
      [`${prefix}interview:a`, "old", "new"],
      [`${prefix}interview:a`, null, "new"],
      [`${prefix}interview:a`, "new", null],
    ]);
    expect(told).toEqual(heard.map(() => `${prefix}interview:a`));
  });
});

describe("what another tab changes", () => {
  it("is told by its key, where it is of the kind", () => {
    hear(`${prefix}interview:a`);
    hear(`${prefix}theme`);
    hear("interview:of a neighbour");
    expect(told).toEqual([`${prefix}interview:a`]);
  });

  it("may be anything when storage is cleared, or the page comes back", () => {
    hear(null);
    comeBack(false);
    comeBack(true);
    expect(told).toEqual([null, null]);
  });

  it("is told no more once nobody listens", () => {
    stop();
    hear(null);
    comeBack(true);
    expect(told).toEqual([]);
  });
});
