import type { Deed, Field } from "./deeds.ts";
import { Device } from "./device.ts";

/** What Undo in a tab would bring back: what was saved before, and what only came since then. */
interface Way {
  readonly before: ReadonlySet<string>;
  readonly came: ReadonlySet<string>;
}

/** Does one deed after the other, and says what is lost that had been shown as saved. */
class Desk {
  readonly #device = new Device();
  readonly #back: (Way | undefined)[] = [];
  /** Texts that were shown as saved, and that the reader has neither written over nor taken away since. */
  #saved = new Set<string>();
  #typed: { tabs: readonly number[]; texts: readonly string[] } = { tabs: [], texts: [] };
  #copy = { text: "", saved: new Set<string>() };
  #count = 0;

  async run(deeds: readonly Deed[]): Promise<string[]> {
    await this.#device.start();
    const lost = await this.#runAll(deeds);
    this.#device.end();
    return lost;
  }

  async #runAll(deeds: readonly Deed[]): Promise<string[]> {
    for (const deed of deeds) {
      await this.#do(deed);
      await this.#device.settle();
      this.#note();
      const all = this.#device.all();
      const lost = [...this.#saved].filter((text) => !all.includes(text));
      if (lost.length > 0) return lost.map((text) => `${deed.kind} lost ${text} of ${all}`);
    }
    return [];
  }

  async #do(deed: Deed): Promise<void> {
    const { tab: at } = deed;
    const tab = this.#device.tab(at);
    if (deed.kind === "edit") this.#typed = { tabs: [at], texts: [this.#type(at, deed.field)] };
    else if (deed.kind === "both") this.#both(deed.field, deed.other);
    else if (deed.kind === "add") this.#add(at, deed.field);
    else if (deed.kind === "clear") this.#clear(at);
    else if (deed.kind === "reload") await this.#reload(at);
    else if (deed.kind === "clock") tab.setClock(deed.hours);
    else if (deed.kind === "fill") this.#device.fill();
    else if (deed.kind === "free") localStorage.removeItem("fill");
    else if (deed.kind === "save") this.#copy = { text: tab.save(), saved: new Set(this.#saved) };
    else if (deed.kind === "load") this.#load(at, deed.how);
    else if (deed.kind === "erase") await this.#erase(at);
    else if (deed.kind === "undo") this.#undo(at);
    else if (deed.kind === "kill") await this.#kill(at, deed);
    else this.#spoil(deed.kind);
  }

  #newText = () => `text-${++this.#count}-`;

  #type(at: number, field: Field) {
    const before = String(this.#device.tab(at).shown()[field] ?? "");
    const text = this.#newText();
    this.#device.tab(at).edit({ [field]: text });
    // The reader wrote over it, whether or not the device took what they wrote.
    this.#saved.delete(before);
    return text;
  }

  /** What was typed counts as shown as saved where no tab that knows of it says otherwise. */
  #note(): void {
    const { tabs, texts } = this.#typed;
    this.#typed = { tabs: [], texts: [] };
    if (!tabs.every((at) => this.#device.tab(at).isKept())) return;
    for (const text of texts) this.#saved.add(text);
  }

  #both(field: Field, other: Field): void {
    const texts = [this.#type(0, field), this.#type(1, other)];
    this.#typed = { tabs: [0, 1], texts };
  }

  #add(at: number, field: Field): void {
    const text = this.#newText();
    this.#device.tab(at).add({ [field]: text });
    this.#typed = { tabs: [at], texts: [text] };
  }

  /** Start over empties one interview, as it is shown. */
  #clear(at: number): void {
    const shown = JSON.stringify(this.#device.tab(at).shown());
    const taken = new Set([...this.#saved].filter((text) => shown.includes(text)));
    this.#device.tab(at).clear();
    this.#back[at] = undefined;
    for (const text of taken) this.#saved.delete(text);
  }

  async #reload(at: number): Promise<void> {
    await this.#device.open(at);
    this.#back[at] = undefined;
  }

  /** Something else writes into the record: what stood there is gone, and what it wrote is not to be lost. */
  #spoil(kind: "corrupt" | "newer"): void {
    const [key = "after-the-interview:interview:first"] = this.#device.keys();
    const old = localStorage.getItem(key) ?? "";
    const junk = this.#newText();
    const text = `{"version":${kind === "newer" ? 9 : 1},"job":"${junk}`;
    try {
      localStorage.setItem(key, kind === "newer" ? `${text}"}` : text);
    } catch {
      return; // The device is full.
    }
    for (const saved of this.#saved) if (old.includes(saved)) this.#saved.delete(saved);
    if (localStorage.getItem("fill") === null) this.#saved.add(junk);
  }

  /** After it all of `saved` is there if the device took it; else what is there both before and after. */
  #become(at: number, saved: ReadonlySet<string>): void {
    const before = this.#saved;
    const isKept = this.#device.tab(at).isKept();
    this.#saved = new Set(isKept ? saved : [...before].filter((text) => saved.has(text)));
  }

  #load(at: number, how: "add" | "replace"): void {
    if (!this.#copy.text) return;
    const before = new Set(this.#saved);
    this.#device.tab(at).load(this.#copy.text, how);
    this.#become(at, how === "replace" ? this.#ofCopy() : before);
    this.#back[at] = { before, came: new Set(this.#copy.saved) };
  }

  #ofCopy = () => new Set([...this.#copy.saved].filter((one) => this.#copy.text.includes(one)));

  async #erase(at: number): Promise<void> {
    const before = new Set(this.#saved);
    await this.#device.tab(at).erase();
    this.#saved.clear();
    this.#back[at] = { before, came: new Set() };
    if (this.#device.all().includes("after-the-interview")) this.#saved.add("nothing left behind");
  }

  #undo(at: number): void {
    const back = this.#back[at];
    const { before, came } = back ?? { before: this.#saved, came: new Set() };
    this.#device.tab(at).undo();
    this.#back[at] = undefined;
    const since = [...this.#saved].filter((text) => before.has(text) || !came.has(text));
    this.#become(at, new Set([...before, ...since]));
  }

  /** Dies in the middle: what it had begun may be done in part, and nothing else may suffer. */
  async #kill(at: number, deed: Extract<Deed, { kind: "kill" }>): Promise<void> {
    const tab = this.#device.tab(at);
    const before = String(tab.shown()[deed.field] ?? "");
    tab.dieAfter(deed.writes);
    if (deed.during === "edit") {
      tab.edit({ [deed.field]: this.#newText() });
      this.#saved.delete(before);
    } else if (deed.during === "load" && this.#copy.text) tab.load(this.#copy.text, "add");
    else if (deed.during === "erase") {
      await tab.erase();
      this.#saved.clear();
    }
    await this.#reload(at);
  }
}

Object.assign(window, { runDeeds: (deeds: readonly Deed[]) => new Desk().run(deeds) });
