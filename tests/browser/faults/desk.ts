import type { Tab } from "./tab.ts";

/** One thing that happens to a device with two tabs. */
export type Deed =
  | { readonly kind: "edit"; readonly tab: 0 | 1; readonly field: string }
  /** In both tabs, before either has heard of the other. */
  | { readonly kind: "both"; readonly fields: readonly [string, string] }
  | { readonly kind: "reload"; readonly tab: 0 | 1 }
  | { readonly kind: "corrupt" | "fill" | "free" | "newer" | "save" }
  | { readonly kind: "load" | "erase" | "undo"; readonly tab: 0 | 1 };

/** Runs in the page: does one deed after the other, and says what was lost that had been shown as saved. */
export async function runDeeds(deeds: readonly Deed[]): Promise<string[]> {
  const key = "after-the-interview:interview:first";
  const lost: string[] = [];
  /** Texts that were shown as saved, and that nobody has replaced since. */
  let saved = new Set<string>();
  let copy = "";
  let count = 0;
  let marks = 0;

  type Frame = Window & { tab: Tab };
  const frames: HTMLIFrameElement[] = [];
  const tabAt = (at: number): Tab => {
    const { tab } = (frames[at]?.contentWindow ?? {}) as Partial<Frame>;
    if (!tab) throw new Error(`Tab ${at} did not start`);
    return tab;
  };
  const open = async (at: number) => {
    const frame = document.createElement("iframe");
    frame.src = "/tab/";
    frames[at]?.remove();
    frames[at] = frame;
    await new Promise((done) => {
      frame.onload = done;
      document.body.append(frame);
    });
  };
  /** What is merged is written again, so the tabs are heard a few times. */
  const settle = async () => {
    for (let round = 0; round < 3; round++) {
      // Always as long, so that it has room on a full device.
      const mark = String(++marks).padStart(6, "0");
      const heard = [0, 1].map((at) => tabAt(at).hear(mark));
      localStorage.setItem("mark", mark);
      await Promise.all(heard);
    }
  };
  const all = () => JSON.stringify({ ...localStorage, fill: "" });
  const newText = () => `text-${++count}-`;
  const type = (at: number, field: string) => {
    const text = newText();
    const before = String(tabAt(at).shown()[field] ?? "");
    tabAt(at).edit({ [field]: text });
    return { text, before, isKept: tabAt(at).keeping() === "kept" };
  };
  /** One write, as each tells both tabs of all its characters. What is left has no room for an interview. */
  const fill = () => {
    const used = Object.entries({ ...localStorage, fill: "" }).join("").length;
    for (let size = 5_242_880 - used; size > 0; size -= 200) {
      try {
        localStorage.setItem("fill", "x".repeat(size));
        return;
      } catch {
        // A little less may fit.
      }
    }
  };

  const does: { [K in Deed["kind"]]: (deed: Extract<Deed, { kind: K }>) => unknown } = {
    edit: ({ tab, field }) => {
      const { text, before, isKept } = type(tab, field);
      if (!isKept) return;
      saved.delete(before);
      saved.add(text);
    },
    both: ({ fields }) => {
      const typed = fields.map((field, at) => type(at, field));
      for (const { before, isKept } of typed) if (isKept) saved.delete(before);
      for (const { text, isKept } of typed) if (isKept) saved.add(text);
    },
    reload: ({ tab }) => open(tab),
    corrupt: () => {
      const junk = `{"version":1,"job":"junk-${++count}`;
      saved = new Set([`junk-${count}`]);
      localStorage.setItem(key, junk);
    },
    newer: () => {
      saved = new Set([`newer-${++count}`]);
      localStorage.setItem(key, `{"version":2,"job":"newer-${count}"}`);
    },
    fill,
    free: () => localStorage.removeItem("fill"),
    save: () => {
      copy = tabAt(0).save();
    },
    load: ({ tab }) => {
      if (copy) tabAt(tab).load(copy);
    },
    erase: async ({ tab }) => {
      await tabAt(tab).erase();
      saved = new Set();
      if (all().includes("after-the-interview")) lost.push(`left behind: ${all()}`);
    },
    undo: ({ tab }) => {
      tabAt(tab).undo();
    },
  };

  localStorage.clear();
  localStorage.setItem("mark", "000000");
  await Promise.all([open(0), open(1)]);
  for (const deed of deeds) {
    await does[deed.kind](deed as never);
    await settle();
    for (const text of saved) if (!all().includes(text)) lost.push(`${deed.kind} lost ${text}`);
    if (lost.length > 0) return lost;
  }
  return lost;
}
