import { vi } from "vitest";
import type { FakeDevice } from "./fake-device.ts";

const { localStorage } = Object.getOwnPropertyDescriptors(globalThis);

/** Opens a page on a device: the rooms of storage anew, as after a reload, with a window to hear other tabs. */
export async function openPage(device: FakeDevice) {
  vi.resetModules();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => device.look(),
  });
  const window = new EventTarget();
  vi.stubGlobal("window", window);
  const door = await import("../../../src/components/stores/storage/door.ts");
  const { keepRecord, keepText } = await import("../../../src/components/stores/storage/record.ts");
  const { keepSharedText } = await import("../../../src/components/stores/storage/shared-text.ts");
  const tell = (key: string | null, newValue: string | null, oldValue: string | null) =>
    window.dispatchEvent(Object.assign(new Event("storage"), { key, newValue, oldValue }));
  /**
   * What another tab did, as the browser tells this one. Where it had not seen what is on the device now,
   * `before` is what it saw.
   */
  const hear = (key: string, newValue: string | null, before = device.items.get(key) ?? null) => {
    if (newValue === null) device.items.delete(key);
    else device.items.set(key, newValue);
    tell(key, newValue, before);
  };
  const hearAllGone = () => {
    device.items.clear();
    tell(null, null, null);
  };
  const comeBack = () =>
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  return { door, keepRecord, keepText, keepSharedText, hear, hearAllGone, comeBack };
}

/** Puts the globals of the test back. */
export function closePages(): void {
  vi.unstubAllGlobals();
  if (localStorage) Object.defineProperty(globalThis, "localStorage", localStorage);
}
