import { afterEach, describe, expect, it, vi } from "vitest";
import { makeStep } from "../../../src/components/core/plan/steps.ts";
import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";
import { timelineRules } from "../../../src/content/rules/timeline/timeline.ts";
import { FakeDevice } from "../storage/fake-device.ts";
import { closePages, openPage } from "../storage/page.ts";

afterEach(closePages);

const keyOf = (id: string) => `after-the-interview:interview:${id}`;

/** The list on a device with interviews, as a page shows it once all have been read. */
async function openList(device: FakeDevice) {
  const page = await openPage(device);
  vi.stubGlobal("document", Object.assign(new EventTarget(), { documentElement: { dataset: {} } }));
  vi.stubGlobal("navigator", { language: "en-GB" });
  const list = await import("../../../src/components/stores/views/list-store.ts");
  const { $currentId } = await import("../../../src/components/stores/record/interview-store.ts");
  list.$places.subscribe(() => {});
  await expect.poll(() => list.$places.get()).not.toBeNull();
  const keys = (part: "active" | "archived") => list.$places.get()?.[part].map(({ key }) => key);
  const rowOf = (id: string) => {
    const places = list.$places.get();
    const found = [...(places?.active ?? []), ...(places?.archived ?? [])];
    const place = found.find(({ key }) => key === id);
    if (!place) throw new Error(`There is no ${id}`);
    return place.row;
  };
  return { ...page, ...list, $currentId, keys, rowOf };
}

function deviceWith(...all: [id: string, fields: Partial<Interview>][]): FakeDevice {
  const device = new FakeDevice();
  for (const [id, fields] of all) {
    device.items.set(keyOf(id), JSON.stringify({ ...emptyInterview, keptAt: 1, ...fields }));
  }
  return device;
}

const three = () =>
  deviceWith(["a", { job: "Baker" }], ["b", { job: "Nurse" }], ["c", { archivedOn: "2025-11-20" }]);

describe("the list", () => {
  it("has archived interviews apart", async () => {
    const { keys } = await openList(three());
    expect([keys("active"), keys("archived")]).toEqual([["a", "b"], ["c"]]);
  });

  it("follows what another tab changes, adds and removes", async () => {
    const device = three();
    const page = await openList(device);
    const { rowOf, keys } = page;
    const untouched = rowOf("b");
    const tell = (id: string, text: string | null) => {
      if (text === null) device.items.delete(keyOf(id));
      else device.items.set(keyOf(id), text);
      page.hear(keyOf(id), text);
    };
    tell("a", JSON.stringify({ ...emptyInterview, job: "Night baker" }));
    expect(rowOf("a").interview.job).toBe("Night baker");
    expect(rowOf("b")).toBe(untouched);
    tell("d", JSON.stringify(emptyInterview));
    expect(keys("active")).toEqual(["a", "b", "d"]);
    tell("a", null);
    expect(keys("active")).toEqual(["b", "d"]);
    device.items.clear();
    page.hearAllGone();
    await expect.poll(() => keys("active")).toEqual([]);
  });

  it("puts what is added first, and shows it in the tools", async () => {
    const { add, keys, $currentId } = await openList(three());
    const { id: first } = add();
    const { id: second } = add();
    expect(keys("active")).toEqual([second, first, "a", "b"]);
    expect($currentId.get()).toBe(second);
  });

  it("leaves a line where something was removed, and puts all back as it was", async () => {
    const device = three();
    const before = new Map(device.items);
    const { remove, undo, keys, rowOf, $currentId } = await openList(device);
    $currentId.set("a");
    const gone = remove(rowOf("a"));
    expect(device.items.has(keyOf("a"))).toBe(false);
    expect(keys("active")).toEqual([gone.key, "b"]);
    expect($currentId.get()).toBe("b");
    expect(undo(gone)).toBe("a");
    expect(keys("active")).toEqual(["a", "b"]);
    expect($currentId.get()).toBe("a");
    device.items.delete("after-the-interview:current");
    expect(new Map(device.items)).toEqual(before);
  });

  it("leaves a line where something was archived, and takes it away when it is back", async () => {
    const { archive, bringBack, keys, rowOf } = await openList(three());
    const gone = archive(rowOf("a"));
    expect([keys("active"), keys("archived")]).toEqual([
      [gone.key, "b"],
      ["a", "c"],
    ]);
    bringBack("a");
    expect([keys("active"), keys("archived")]).toEqual([["a", "b"], ["c"]]);
  });

  it("ticks a step in the record itself", async () => {
    const device = three();
    const { mark, rowOf } = await openList(device);
    mark(rowOf("b"), makeStep(timelineRules.steps, "debrief", "2025-11-20", "2025-11-20"), true);
    expect(Object.keys(rowOf("b").interview.done)).toEqual(["debrief"]);
    expect(JSON.parse(device.items.get(keyOf("b")) ?? "").done).toEqual(rowOf("b").interview.done);
  });
});
