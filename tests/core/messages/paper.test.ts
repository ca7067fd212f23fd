import { expect, it } from "vitest";
import { paperFor } from "../../../src/components/core/messages/paper.ts";

it("a card is printed on A6, a letter on the sheet of its region", () => {
  expect(paperFor("card", "en-US")).toBe("a6");
  expect(paperFor("letter", "en-GB")).toBe("a4");
  expect(paperFor("letter", "en-US")).toBe("letter");
});
