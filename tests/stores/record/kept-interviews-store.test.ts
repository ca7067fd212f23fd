import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { someInterview } from "../../core/record/some-interview.ts";
import { FakeDevice } from "../storage/fake-device.ts";
import { closePages, openPage } from "../storage/page.ts";

afterEach(closePages);

const keyOf = (id: string) => `after-the-interview:interview:${id}`;

async function open(device: FakeDevice) {
  const page = await openPage(device);
  const kept = await import("../../../src/components/stores/record/kept-interviews-store.ts");
  const { $currentId } = await import("../../../src/components/stores/record/interview-store.ts");
  return { ...page, ...kept, $currentId };
}

function deviceWith(texts: Record<string, string>): FakeDevice {
  const device = new FakeDevice();
  for (const [key, text] of Object.entries(texts)) device.items.set(key, text);
  return device;
}

/** What is not an interview, but stands where one would. */
const junk = {
  [keyOf("a")]: "{broken",
  [keyOf("")]: " ",
  [keyOf("__proto__")]: "null",
  [keyOf("b")]: '{"version":9}',
};

describe("removing an interview and putting it back", () => {
  it("leaves the device as it was, to the letter, whatever was kept", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      someInterview.map((interview) => JSON.stringify(interview)),
      // As a person or another program would write it.
      someInterview.map((interview) => `\n${JSON.stringify(interview, null, 2)}\n`),
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), text, async (id, text) => {
        const device = deviceWith({ ...junk, neighbour: "kept", [keyOf(id)]: text });
        const before = new Map(device.items);
        const page = await open(device);
        page.changeKept("none", { job: "changes nothing" });
        const removed = page.removeKept(id);
        expect(device.items.has(keyOf(id))).toBe(false);
        expect(page.putBack(id, removed ?? "")).toBe(id);
        expect(new Map(device.items)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps both where its place has been taken meanwhile", async () => {
    const device = deviceWith({ [keyOf("a")]: "first" });
    const page = await open(device);
    const removed = page.removeKept("a") ?? "";
    device.items.set(keyOf("a"), "second");
    const id = page.putBack("a", removed);
    expect(id).not.toBe("a");
    expect([device.items.get(keyOf("a")), device.items.get(keyOf(id))]).toEqual([
      "second",
      "first",
    ]);
  });
});

describe("all that is kept", () => {
  it("is read without a write, and junk harms nothing", async () => {
    const good = JSON.stringify(fc.sample(someInterview, 1)[0]);
    const device = deviceWith({ ...junk, [keyOf("good")]: good, interview: "of a neighbour" });
    const before = new Map(device.items);
    const page = await open(device);
    const all = (await page.allKept()) ?? [];
    expect(all.map(({ id }) => id).sort()).toEqual(["", "__proto__", "a", "b", "good"]);
    expect(all.filter(({ interview }) => interview).map(({ id }) => id)).toEqual(["good"]);
    expect(all.find(({ id }) => id === "a")?.text).toBe("{broken");
    expect(new Map(device.items)).toEqual(before);
  });

  it("is the same object as long as its text is the same", async () => {
    const device = new FakeDevice();
    const page = await open(device);
    const id = page.addInterview({ job: "Baker" });
    const before = page.keptInterview(id);
    expect(page.keptInterview(id)).toBe(before);
    page.changeKept(id, { job: "Night baker" });
    expect(page.keptInterview(id)?.interview?.job).toBe("Night baker");
    expect(before?.interview?.job).toBe("Baker");
  });

  it("has its own key for each that is added, the last of them current", async () => {
    const device = new FakeDevice();
    const page = await open(device);
    const ids = Array.from({ length: 50 }, () => page.addInterview());
    expect(new Set(ids).size).toBe(50);
    expect(page.$currentId.get()).toBe(ids.at(-1));
    expect([...device.items.keys()].filter((key) => key.startsWith(keyOf("")))).toHaveLength(50);
  });

  it("names what was set aside, once it is no longer kept in its own place", async () => {
    const aside = "after-the-interview:unreadable:interview:";
    const device = deviceWith({
      [`${aside}a`]: "old",
      [`${aside}b`]: "same",
      [keyOf("b")]: "same",
    });
    const page = await open(device);
    expect(page.setAsideTexts()).toEqual([{ key: `${aside}a`, text: "old" }]);
  });
});
