import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawIcon } from "../../../src/components/frame/card/icon.ts";

const svg = readFileSync("public/icon.svg");

/** The colour of one corner, and whether it can be seen through. */
async function cornerOf(picture: Buffer): Promise<number[]> {
  const { data } = await sharp(picture)
    .ensureAlpha()
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

describe("an icon", () => {
  it.each([180, 192, 512])("has the size that was asked for: %i", async (size) => {
    const { format, width, height } = await sharp(
      await drawIcon(svg, { size, bleeds: false }),
    ).metadata();
    expect([format, width, height]).toEqual(["png", size, size]);
  });

  it("shows the page in its round corners, or fills them where a phone cuts its own shape", async () => {
    expect((await cornerOf(await drawIcon(svg, { size: 192, bleeds: false })))[3]).toBe(0);
    const bled = await cornerOf(await drawIcon(svg, { size: 192, bleeds: true }));
    expect(bled).toEqual([0x12, 0x20, 0x1e, 255]);
  });
});
