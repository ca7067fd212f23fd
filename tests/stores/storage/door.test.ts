import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { erased, prefix } from "../../../src/components/stores/storage/keys.ts";
import { FakeDevice, type Fault } from "./fake-device.ts";
import { closePages, openPage } from "./page.ts";

afterEach(closePages);

const faults: Fault[] = ["full", "blocked", "missing"];
const key = `${prefix}interview:first`;

/** Keys of neighbours on the same origin, some of them hard to carry. */
const foreign: readonly (readonly [string, string])[] = [
  ["length", "3"],
  ["__proto__", "{}"],
  ["theme", "dark"],
  ["after-the-interviews:first", "of another site"],
  ["", "no name"],
];

async function deviceWithNeighbours() {
  const device = new FakeDevice();
  for (const [name, text] of foreign) device.items.set(name, text);
  return { device, ...(await openPage(device)) };
}

const ours = ({ items }: FakeDevice) => [...items].filter(([name]) => name.startsWith(prefix));

describe("a device that works", () => {
  it("keeps what is written, and gives it to the next page", async () => {
    const { device, door } = await deviceWithNeighbours();
    door.write(key, "typed");
    expect(door.read(key)).toBe("typed");
    expect(door.$keeping.get()).toBe("kept");
    expect((await openPage(device)).door.read(key)).toBe("typed");
    door.write(key, undefined);
    expect(door.read(key)).toBeUndefined();
    expect([...device.items]).toEqual(foreign);
  });

  it("takes a text that is there already, also where it takes no other", async () => {
    const { device, door } = await deviceWithNeighbours();
    door.write(key, "typed");
    device.fault = "full";
    door.write(key, "typed on");
    door.write(key, "typed");
    expect(door.$keeping.get()).toBe("kept");
  });

  it("erases what a newer version wrote, when asked to erase everything", async () => {
    const { device, door } = await deviceWithNeighbours();
    device.items.set(key, '{"version":9}');
    door.write(key, "typed");
    expect(door.$keeping.get()).toBe("refused");
    door.write(key, erased);
    expect(device.items.get(key)).toBe(erased);
    expect(door.$keeping.get()).toBe("kept");
  });

  it("takes what a tab left that died while it erased for nothing, and removes it", async () => {
    const { device, door } = await deviceWithNeighbours();
    device.items.set(key, erased);
    expect(door.look(key)).toBeUndefined();
    expect(door.keysOf("interview:")).toEqual([]);
    expect([...device.items]).toEqual(foreign);
  });

  it("lists the keys of ours that begin so", async () => {
    const { door } = await deviceWithNeighbours();
    door.write(key, "typed");
    door.write(`${prefix}theme`, "dark");
    expect(door.keysOf("interview:")).toEqual([key]);
    expect(door.keysOf("").toSorted()).toEqual([key, `${prefix}theme`]);
  });
});

describe.each(faults)("a device that is %s", (fault) => {
  it("loses nothing that is typed in this page, and says that it is not kept", async () => {
    const { device, door } = await deviceWithNeighbours();
    device.fault = fault;
    door.write(key, "typed");
    expect(door.read(key)).toBe("typed");
    expect(door.keysOf("interview:")).toEqual([key]);
    expect(door.$keeping.get()).toBe("refused");
    expect(ours(device)).toEqual([]);
  });

  it("lists what waits to be kept, and not what waits to be removed", async () => {
    const { device, door } = await deviceWithNeighbours();
    door.write(key, "typed");
    device.fault = fault;
    door.write(`${prefix}interview:second`, "typed");
    door.write(`${prefix}you`, undefined);
    door.write(`${prefix}theme`, "dark");
    expect(door.keysOf("interview:")).toContain(`${prefix}interview:second`);
    expect(door.keysOf("interview:")).not.toContain(`${prefix}theme`);
    expect(door.keysOf("you")).toEqual([]);
    door.forget(`${prefix}theme`);
    expect(door.read(`${prefix}theme`)).toBeUndefined();
    expect(door.$keeping.get()).toBe("refused");
  });

  it("gets all of it with the next write, once it works again", async () => {
    const { device, door } = await deviceWithNeighbours();
    device.fault = fault;
    door.write(key, "typed first");
    door.write(`${prefix}other`, "typed then");
    device.fault = "none";
    door.write(key, "typed last");
    expect(ours(device)).toEqual([
      [key, "typed last"],
      [`${prefix}other`, "typed then"],
    ]);
    expect(door.$keeping.get()).toBe("kept");
  });

  it("opens a page without anything kept", async () => {
    const device = new FakeDevice();
    device.fault = fault;
    const { door } = await openPage(device);
    expect(door.read(key)).toBeUndefined();
    expect(door.keysOf("")).toEqual([]);
    expect(door.$keeping.get()).toBe("kept");
  });
});

describe("a device that fills and frees in whatever order", () => {
  const someKey = fc.constantFrom(`${prefix}a`, `${prefix}b`, `${prefix}unreadable:a`);
  const someText = fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined });
  const someDeed = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(someKey, someText) },
    { weight: 1, arbitrary: fc.constantFrom<Fault>("none", "full") },
  );

  it("gives back what was written last, and refuses nothing in silence", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someDeed, { maxLength: 25 }), fc.nat(120), async (deeds, space) => {
        const { device, door } = await deviceWithNeighbours();
        device.space = space;
        const model = new Map<string, string | undefined>();
        for (const deed of deeds) {
          if (typeof deed === "string") {
            device.fault = deed;
            continue;
          }
          const [name, text] = deed;
          door.write(name, text);
          model.set(name, text);
          for (const [written, value] of model) expect(door.read(written)).toBe(value);
          const kept = [...model].every(([written, value]) => device.items.get(written) === value);
          expect(door.$keeping.get()).toBe(kept ? "kept" : "refused");
        }
        device.fault = "none";
        door.write(`${prefix}a`, "at last");
        model.set(`${prefix}a`, "at last");
        const all = [...model].filter(([, value]) => value !== undefined);
        expect(new Map(ours(device))).toEqual(new Map(all as [string, string][]));
        expect([...device.items].filter(([name]) => !name.startsWith(prefix))).toEqual(foreign);
      }),
      { numRuns: 60 },
    );
  });
});
