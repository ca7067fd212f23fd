import { expect, it } from "vitest";
import { rowsOf } from "../../../src/components/core/search/search-index.ts";

it("the index has a row for each section, with the address of its heading", () => {
  const rows = rowsOf([
    {
      href: "/guide/a/",
      title: "A",
      sections: [
        { anchor: "", heading: "", text: "First." },
        { anchor: "why", heading: "Why", text: "Second." },
      ],
    },
    { href: "/help/", title: "Help", sections: [{ anchor: "", heading: "", text: "Third." }] },
  ]);
  expect(rows.map(({ id, href, title, heading }) => [id, href, title, heading])).toEqual([
    [0, "/guide/a/", "A", ""],
    [1, "/guide/a/#why", "A", "Why"],
    [2, "/help/", "Help", ""],
  ]);
});
