import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { type Card, drawCard, height, width } from "../../../src/components/frame/card/card.ts";

const card: Card = {
  where: "Today · Step 2 of 11",
  title: "Send a short thank-you letter",
  text: "After this you can send a short, personal letter to each person by the end of tomorrow.",
  site: "After the Interview",
  place: { knot: 2, of: 11 },
};

/** How much of a band of the picture is not paper, in thousandths. */
async function inkIn(picture: Buffer, band: { top: number; height: number }): Promise<number> {
  const area = { left: 232, width: width - 232, ...band };
  const { data } = await sharp(picture).extract(area).greyscale().raw().toBuffer({
    resolveWithObject: true,
  });
  return Math.round((data.filter((value) => value < 200).length / data.length) * 1000);
}

describe("a card", () => {
  it("has the size that sites which show links ask for", async () => {
    const { format, ...size } = await sharp(await drawCard(card)).metadata();
    expect([format, size.width, size.height]).toEqual(["png", width, height]);
  });

  it("is the same picture for the same words", async () => {
    expect((await drawCard(card)).equals(await drawCard(card))).toBe(true);
    expect((await drawCard(card)).equals(await drawCard({ ...card, title: "Other" }))).toBe(false);
  });

  it("keeps the longest title and text clear of the name below and of the edge", async () => {
    const words = "several words that take their place ".repeat(9);
    for (const title of [words.slice(0, 30), words.slice(0, 42), words.slice(0, 60)]) {
      const picture = await drawCard({ ...card, title, text: words });
      expect(await inkIn(picture, { top: 526, height: 16 })).toBe(0);
      expect(await inkIn(picture, { top: 545, height: 50 })).toBeGreaterThan(0);
    }
  });
});
