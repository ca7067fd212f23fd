import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { prefix } from "../../../src/components/stores/storage/keys.ts";
import { FakeDevice } from "./fake-device.ts";
import { closePages, openPage } from "./page.ts";

afterEach(closePages);

interface Note {
  readonly text: string;
}

const empty: Note = { text: "" };
const key = `${prefix}note`;
const aside = `${prefix}unreadable:note`;

function restore(value: unknown): Note | null {
  const isNote = typeof value === "object" && value !== null && "text" in value;
  return isNote && typeof value.text === "string" ? { text: value.text } : null;
}

/** A page with the record in use, as an island uses it. */
async function openNote(device: FakeDevice) {
  const page = await openPage(device);
  const $note = page.keepRecord("note", empty, restore);
  const seen: Note[] = [];
  $note.subscribe((note) => seen.push(note as Note));
  return { ...page, $note, seen };
}

function deviceWith(text: string): FakeDevice {
  const device = new FakeDevice();
  device.items.set(key, text);
  return device;
}

describe("a record", () => {
  it("is there again after a reload, whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        const device = new FakeDevice();
        (await openNote(device)).$note.set({ text });
        expect((await openNote(device)).$note.get()).toEqual({ text });
      }),
      { numRuns: 30 },
    );
  });

  it("leaves no key behind when it is emptied", async () => {
    const device = new FakeDevice();
    const { $note } = await openNote(device);
    $note.set({ text: "typed" });
    $note.set(empty);
    expect([...device.items.keys()]).toEqual([]);
  });

  it("is not written by looking at it", async () => {
    const text = '{ "text": "typed", "of": "a later version" }';
    const device = deviceWith(text);
    expect((await openNote(device)).$note.get()).toEqual({ text: "typed" });
    expect([...device.items]).toEqual([[key, text]]);
  });

  it("starts from something that no view can write into", async () => {
    const { $note } = await openNote(new FakeDevice());
    expect(Object.isFrozen($note.get())).toBe(true);
  });
});

describe("a record that nobody looks at", () => {
  it("takes what was kept meanwhile as soon as somebody does", async () => {
    const device = new FakeDevice();
    const page = await openPage(device);
    const $note = page.keepRecord("note", empty, restore);
    device.items.set(key, '{"text":"from the other tab"}');
    $note.subscribe(() => {});
    expect($note.get()).toEqual({ text: "from the other tab" });
  });

  it("hears no other tab any more", async () => {
    vi.useFakeTimers();
    const page = await openPage(new FakeDevice());
    const $note = page.keepRecord("note", empty, restore);
    $note.subscribe(() => {})();
    // The store waits so long, for somebody else may look at once.
    vi.advanceTimersByTime(1000);
    page.hear(key, '{"text":"from the other tab"}');
    page.comeBack();
    vi.useRealTimers();
    expect($note.value).toEqual(empty);
  });
});

describe("a record in two tabs", () => {
  it("shows what the other tab typed, and that it emptied it", async () => {
    const { $note, seen, hear } = await openNote(new FakeDevice());
    hear(key, '{"text":"from the other tab"}');
    expect($note.get()).toEqual({ text: "from the other tab" });
    hear(key, null);
    expect(seen).toEqual([empty, { text: "from the other tab" }, empty]);
  });

  it("stays as it is when the other tab changed something else", async () => {
    const { $note, hear } = await openNote(new FakeDevice());
    $note.set({ text: "typed" });
    hear(`${prefix}theme`, "dark");
    expect($note.get()).toEqual({ text: "typed" });
  });
});

describe("a text that is no record", () => {
  it("is set aside whole before anything is written over it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ minLength: 1 }), fc.json()), async (text) => {
        fc.pre(!isNote(text));
        const device = deviceWith(text);
        const { $note, door } = await openNote(device);
        expect($note.get()).toEqual(empty);
        expect(device.items.get(key)).toBe(text);
        $note.set({ text: "typed anew" });
        expect(device.items.get(aside)).toBe(text);
        expect(device.items.get(key)).toBe('{"text":"typed anew"}');
        expect(door.$keeping.get()).toBe("kept");
      }),
      { numRuns: 40 },
    );
  });

  it("is set aside beside an earlier one, and once only", async () => {
    const device = new FakeDevice();
    for (const text of ["{spoilt", "{spoilt anew", "{spoilt"]) {
      device.items.set(key, text);
      await openNote(device);
    }
    const setAside = [...device.items].filter(([name]) => name.startsWith(aside));
    expect(setAside).toEqual([
      [aside, "{spoilt"],
      [`${aside}+`, "{spoilt anew"],
    ]);
  });

  it("is not written over while there is no room to set it aside", async () => {
    const text = "not a note, and long enough that two of it do not fit";
    const device = deviceWith(text);
    device.fault = "full";
    device.space = key.length + text.length;
    const { $note, door } = await openNote(device);
    $note.set({ text: "a" });
    expect(device.items.get(key)).toBe(text);
    expect($note.get()).toEqual({ text: "a" });
    expect(door.$keeping.get()).toBe("refused");
    device.fault = "none";
    $note.set({ text: "b" });
    expect(device.items.get(aside)).toBe(text);
    expect(device.items.get(key)).toBe('{"text":"b"}');
  });

  it("is set aside at whatever byte it breaks off", async () => {
    const whole = JSON.stringify({ text: "typed \u2013 \ud83d\ude42" });
    for (let end = 1; end < whole.length; end++) {
      const device = deviceWith(whole.slice(0, end));
      const { $note } = await openNote(device);
      $note.set({ text: "typed anew" });
      expect(device.items.get(aside)).toBe(whole.slice(0, end));
    }
  });

  const isNote = (text: string) => {
    try {
      return restore(JSON.parse(text)) !== null;
    } catch {
      return false;
    }
  };
});

describe.each(["full", "blocked", "missing"] as const)("on a device that is %s", (fault) => {
  it("a record is as typed as long as the page is open", async () => {
    const device = new FakeDevice();
    device.fault = fault;
    const { $note, door } = await openNote(device);
    $note.set({ text: "typed" });
    expect($note.get()).toEqual({ text: "typed" });
    expect(door.$keeping.get()).toBe("refused");
    device.fault = "none";
    $note.set({ text: "typed on" });
    expect((await openNote(device)).$note.get()).toEqual({ text: "typed on" });
  });
});
