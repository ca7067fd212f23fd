/** What may be wrong with the storage of a browser. */
export type Fault = "none" | "full" | "blocked" | "missing";

/**
 * The storage of one origin as browsers give it, with their faults. It outlives the pages that use
 * it: `full` refuses what does not fit (QuotaExceededError), `blocked` throws on the mere look
 * (SecurityError), `missing` is null (Firefox with `dom.storage.enabled` off).
 */
export class FakeDevice {
  readonly items = new Map<string, string>();
  fault: Fault = "none";
  /** In characters of keys and values, while `full`. */
  space = 0;

  /** What the page finds as `localStorage`. */
  look(): Storage | null {
    if (this.fault === "blocked") throw new DOMException("Access is denied.", "SecurityError");
    return this.fault === "missing" ? null : this.#storage;
  }

  #set(key: string, text: string): void {
    const used = [...this.items].reduce(
      (sum, [name, value]) => sum + name.length + value.length,
      0,
    );
    const before = this.items.has(key) ? key.length + (this.items.get(key) ?? "").length : 0;
    const needed = used - before + key.length + text.length;
    if (this.fault === "full" && needed > this.space) {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    }
    this.items.set(key, text);
  }

  readonly #storage = new Proxy({} as Storage, {
    get: (_, key) => {
      if (key === "getItem") return (name: string) => this.items.get(name) ?? null;
      if (key === "setItem") return (name: string, text: string) => this.#set(name, text);
      if (key === "removeItem") return (name: string) => void this.items.delete(name);
      return key === "length" ? this.items.size : this.items.get(String(key));
    },
    ownKeys: () => [...this.items.keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      value: this.items.get(String(key)),
      configurable: true,
      enumerable: true,
    }),
  });
}
