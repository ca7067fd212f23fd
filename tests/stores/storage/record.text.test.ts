import { afterEach, describe, expect, it } from "vitest";
import { prefix } from "../../../src/components/stores/storage/keys.ts";
import { FakeDevice } from "./fake-device.ts";
import { closePages, openPage } from "./page.ts";

afterEach(closePages);

describe("a short text", () => {
  const open = async (device: FakeDevice) => {
    const page = await openPage(device);
    const $text = page.keepText("current", "start", (text) => text.toLowerCase());
    const seen: string[] = [];
    $text.subscribe((text) => seen.push(text));
    return { ...page, $text, seen };
  };

  it("is read as what holds now, and kept as it is set", async () => {
    const device = new FakeDevice();
    expect((await open(device)).seen).toEqual(["start"]);
    device.items.set(`${prefix}current`, "OLD");
    const { $text } = await open(device);
    expect($text.get()).toBe("old");
    $text.set("New");
    expect(device.items.get(`${prefix}current`)).toBe("New");
  });

  it("does not follow another tab", async () => {
    const { hear, seen } = await open(new FakeDevice());
    hear(`${prefix}current`, "other");
    expect(seen).toEqual(["start"]);
  });
});
