import { afterEach, describe, expect, it, vi } from "vitest";
import { prefix } from "../../../src/components/stores/storage/keys.ts";
import { FakeDevice } from "./fake-device.ts";
import { closePages, openPage } from "./page.ts";

afterEach(closePages);

interface Note {
  readonly one: string;
  readonly other: string;
}

const empty: Note = { one: "", other: "" };
const key = `${prefix}note`;
const aside = `${prefix}unreadable:note`;
const text = (one: string, other: string) => JSON.stringify({ one, other });

/** Field by field, as an engine of the project does it; what both changed is joined. */
function merge(base: Note, mine: Note, theirs: Note): Note {
  const field = (name: keyof Note) => {
    if (mine[name] === base[name]) return theirs[name];
    if (theirs[name] === base[name] || theirs[name] === mine[name]) return mine[name];
    return `${theirs[name]}|${mine[name]}`;
  };
  return { one: field("one"), other: field("other") };
}

const ours = ({ items }: FakeDevice) => [...items.keys()].filter((name) => name.startsWith(prefix));

async function openNote(device: FakeDevice, loadMerge = () => Promise.resolve(merge)) {
  const page = await openPage(device);
  const $note = page.keepRecord<Note>("note", empty, (value) => value as Note, loadMerge);
  $note.subscribe(() => {});
  return { ...page, $note };
}

describe("two tabs that write at the same moment", () => {
  it("keep both changes, in what is shown and on the device", async () => {
    const device = new FakeDevice();
    const { $note, hear } = await openNote(device);
    $note.set({ one: "here", other: "" });
    hear(key, text("", "there"), null);
    await vi.waitFor(() => expect($note.get()).toEqual({ one: "here", other: "there" }));
    expect(device.items.get(key)).toBe(text("here", "there"));
  });

  it("keep what is typed here while the other's text is taken in, and what it types on", async () => {
    const device = new FakeDevice();
    const { $note, hear } = await openNote(device);
    $note.set({ one: "h", other: "" });
    hear(key, text("", "t"), null);
    $note.set({ ...$note.get(), one: "here" });
    hear(key, text("", "there"), text("", "t"));
    await vi.waitFor(() => expect($note.get()).toEqual({ one: "here", other: "there" }));
  });

  it("take turns without a merge: whoever saw what is here is simply followed", async () => {
    const loadMerge = vi.fn(() => Promise.resolve(merge));
    const { $note, hear } = await openNote(new FakeDevice(), loadMerge);
    $note.set({ one: "here", other: "" });
    hear(key, text("here, changed there", ""));
    expect($note.get().one).toBe("here, changed there");
    hear(key, null);
    expect($note.get()).toEqual(empty);
    expect(loadMerge).not.toHaveBeenCalled();
  });

  it("keep theirs beside the record where nothing can put them together", async () => {
    const device = new FakeDevice();
    const { $note, hear } = await openNote(device, () => Promise.reject(new Error("no network")));
    $note.set({ one: "here", other: "" });
    hear(key, text("there", ""), null);
    await vi.waitFor(() => expect(device.items.get(aside)).toBe(text("there", "")));
    expect($note.get().one).toBe("here");
  });
});

describe("a tab that hears that all is erased", () => {
  it("forgets what it shows, what it could not keep, and what it was about to put together", async () => {
    const device = new FakeDevice();
    const { $note, door, hear } = await openNote(device);
    $note.set({ one: "here", other: "" });
    hear(key, text("", "there"), null);
    device.fault = "full";
    door.write(`${prefix}note`, text("not kept", ""));
    expect(door.$keeping.get()).toBe("refused");
    hear(`${prefix}theme`, "", null);
    expect($note.get()).toEqual(empty);
    expect(door.$keeping.get()).toBe("kept");
    device.fault = "none";
    hear(key, null);
    await Promise.resolve().then(() => {});
    expect($note.get()).toEqual(empty);
    expect(ours(device)).toEqual([`${prefix}theme`]);
    $note.set({ one: "new", other: "" });
    expect(device.items.get(key)).toBe(text("new", ""));
  });

  it("cares for no key of a neighbour", async () => {
    const { $note, hear } = await openNote(new FakeDevice());
    $note.set({ one: "here", other: "" });
    hear("theme", "", null);
    expect($note.get().one).toBe("here");
  });
});

describe("a page that was out of sight", () => {
  it("is up to date when it comes back, and when all was erased", async () => {
    const device = new FakeDevice();
    const { $note, comeBack, hearAllGone } = await openNote(device);
    $note.set({ one: "here", other: "" });
    device.items.set(key, text("here", "there"));
    comeBack();
    expect($note.get()).toEqual({ one: "here", other: "there" });
    hearAllGone();
    expect($note.get()).toEqual(empty);
    $note.set({ ...$note.get(), one: "new" });
    expect([...device.items]).toEqual([[key, text("new", "")]]);
  });
});

describe("a record of a newer version of the site", () => {
  const versioned = { version: 1, text: "" };
  const newer = '{"version":2,"text":"of tomorrow","more":[1]}';
  const open = async (device: FakeDevice) => {
    const page = await openPage(device);
    const restore = (value: unknown) =>
      (value as typeof versioned).version === 1 ? (value as typeof versioned) : null;
    const $note = page.keepRecord("note", versioned, restore);
    $note.subscribe(() => {});
    return { ...page, $note };
  };

  it("stays as it is, to the letter, and it is said that nothing is kept", async () => {
    const device = new FakeDevice();
    device.items.set(key, newer);
    const { $note, door } = await open(device);
    expect($note.get()).toEqual(versioned);
    $note.set({ version: 1, text: "typed in an old tab" });
    expect($note.get().text).toBe("typed in an old tab");
    expect([...device.items]).toEqual([[key, newer]]);
    expect(door.$keeping.get()).toBe("refused");
  });

  it("is not taken away by emptying what is shown in its place", async () => {
    const device = new FakeDevice();
    device.items.set(key, newer);
    const { $note } = await open(device);
    $note.set($note.get());
    expect([...device.items]).toEqual([[key, newer]]);
  });

  it("that comes from another tab is left alone as well", async () => {
    const device = new FakeDevice();
    const { $note, hear } = await open(device);
    $note.set({ version: 1, text: "typed" });
    hear(key, newer);
    $note.set({ version: 1, text: "typed on" });
    expect([...device.items]).toEqual([[key, newer]]);
  });
});
