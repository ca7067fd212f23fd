import { afterEach, describe, expect, it } from "vitest";
import { prefix } from "../../../src/components/stores/storage/keys.ts";
import { FakeDevice } from "./fake-device.ts";
import { closePages, openPage } from "./page.ts";

afterEach(closePages);

describe("a short text of the device", () => {
  const open = async (device: FakeDevice) => {
    const page = await openPage(device);
    const $text = page.keepSharedText("backup", "", (text) => (Number(text) > 0 ? text : ""));
    const seen: string[] = [];
    $text.subscribe((text) => seen.push(text));
    return { ...page, $text, seen };
  };

  it("is read, kept as it is set, and follows another tab at once", async () => {
    const device = new FakeDevice();
    device.items.set(`${prefix}backup`, "5");
    const { $text, seen, hear } = await open(device);
    $text.set("7");
    expect(device.items.get(`${prefix}backup`)).toBe("7");
    hear(`${prefix}backup`, "9");
    hear(`${prefix}backup`, "odd");
    expect(seen).toEqual(["5", "7", "9", ""]);
    expect(device.items.get(`${prefix}backup`)).toBe("odd");
  });

  it("forgets what is erased, in any tab, and writes nothing for it", async () => {
    const device = new FakeDevice();
    device.items.set(`${prefix}backup`, "5");
    const { seen, hear, hearAllGone, $text } = await open(device);
    hear(`${prefix}backup`, "");
    expect(seen).toEqual(["5", ""]);
    expect(device.items.get(`${prefix}backup`)).toBe("");
    $text.set("6");
    hearAllGone();
    expect(seen).toEqual(["5", "", "6", ""]);
    expect(device.items.size).toBe(0);
  });

  it("catches up with what it missed while the page was put by", async () => {
    const device = new FakeDevice();
    const { seen, comeBack } = await open(device);
    device.items.set(`${prefix}backup`, "3");
    comeBack();
    expect(seen).toEqual(["", "3"]);
  });
});
