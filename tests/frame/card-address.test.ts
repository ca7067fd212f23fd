import { expect, it } from "vitest";
import { cardAddress } from "../../src/components/frame/card-address.ts";

it.each([
  ["/", "/cards/home.png"],
  ["/help/", "/cards/help.png"],
  ["/guide/", "/cards/guide.png"],
  ["/guide/say-thank-you/", "/cards/guide/say-thank-you.png"],
])("the card of %s is %s", (pathname, card) => {
  expect(cardAddress(pathname)).toBe(card);
});
