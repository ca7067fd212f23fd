import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followKeys } from "../../../src/components/storage/follow-keys.ts";
import { prefix } from "../../../src/components/storage/keys.ts";

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
