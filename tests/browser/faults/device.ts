import type { Tab } from "./tab.ts";

/** One device with two tabs of the site, each in a frame. */
export class Device {
  readonly #frames: HTMLIFrameElement[] = [];
  #marks = 0;

  async start(): Promise<void> {
    localStorage.clear();
    // Always as long, so that it has room on a full device.
    localStorage.setItem("mark", "000000");
    await Promise.all([this.open(0), this.open(1)]);
  }

  /** Opens a tab anew, as a reload does; what ran in it before is gone. */
  async open(at: number): Promise<void> {
    this.#frames[at]?.remove();
    const frame = document.createElement("iframe");
    frame.src = "/tab/";
    this.#frames[at] = frame;
    await new Promise((done) => {
      frame.onload = done;
      document.body.append(frame);
    });
  }

  end(): void {
    for (const frame of this.#frames) frame.remove();
  }

  tab(at: number): Tab {
    const { tab } = (this.#frames[at]?.contentWindow ?? {}) as { tab?: Tab };
    if (!tab) throw new Error(`Tab ${at} did not start`);
    return tab;
  }

  /** Waits until both tabs have heard of all writes; what they put together is written again, hence a few times. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      const mark = String(++this.#marks).padStart(6, "0");
      const heard = [0, 1].map((at) => this.tab(at).hear(mark));
      localStorage.setItem("mark", mark);
      await Promise.all(heard);
    }
  }

  /** All that is on the device but what fills it. */
  all(): string {
    return JSON.stringify({ ...localStorage, fill: "" });
  }

  /** Keys of interviews, in an order that does not change. */
  keys(): string[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith("after-the-interview:interview:"))
      .sort();
  }

  /** In one write, as each tells both tabs of all its characters. What is left has no room for an interview. */
  fill(): void {
    const most = 5_242_880;
    const used = Object.entries({ ...localStorage, fill: "" }).join("").length;
    for (let size = most - used; size > 0; size -= 200) {
      try {
        localStorage.setItem("fill", "x".repeat(size));
        return;
      } catch {
        // A little less may fit.
      }
    }
  }
}
