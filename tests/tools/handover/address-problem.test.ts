import { expect, it } from "vitest";
import { addressProblem } from "../../../src/components/tools/handover/address-problem.ts";
import { fileWords } from "../../../src/content/en/shared/file-words.ts";

it.each([
  ["", undefined],
  ["Ana Lee <ana@x.org>", undefined],
  ["ana", fileWords.address.unreadable],
  ["ana@x.org, ben@y.org", fileWords.address.several],
  ["zoë@x.org", fileWords.address.letters],
])("says of %j how to put it right: %j", (typed, says) => {
  expect(addressProblem(typed)).toBe(says);
});
