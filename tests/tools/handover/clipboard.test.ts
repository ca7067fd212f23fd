import { beforeEach, describe, expect, it, vi } from "vitest";
import { putOnClipboard } from "../../../src/components/tools/handover/clipboard.ts";
import { putBothOnClipboard } from "../../../src/components/tools/handover/rich-clipboard.ts";

const refused = new DOMException("no", "NotAllowedError");
const throws = () => {
  throw refused;
};
const rejects = () => Promise.reject(refused);
const works = () => vi.fn((_: unknown) => Promise.resolve());

class Item {
  constructor(readonly types: Record<string, Blob>) {}
}

function browserWith(clipboard: object | undefined, item: unknown = Item): void {
  vi.stubGlobal("navigator", { clipboard });
  vi.stubGlobal("ClipboardItem", item);
}

beforeEach(() => browserWith(undefined));

describe("a text for the clipboard", () => {
  it("is there once the browser has said so", async () => {
    const writeText = works();
    browserWith({ writeText });
    await putOnClipboard("Dear Ines");
    expect(writeText).toHaveBeenCalledExactlyOnceWith("Dear Ines");
  });

  it("is asked for within the click, before anything is waited for", () => {
    const writeText = works();
    browserWith({ writeText });
    putOnClipboard("Dear Ines");
    expect(writeText).toHaveBeenCalled();
  });

  it.each([
    ["has no clipboard", undefined],
    ["has one that cannot write", {}],
    ["refuses", { write: rejects, writeText: rejects }],
    ["throws at once", { write: throws, writeText: throws }],
  ])("is refused, and nothing thrown, where the browser %s", async (_, clipboard) => {
    browserWith(clipboard);
    for (const put of [putOnClipboard, putBothOnClipboard]) {
      const putting = put("Dear Ines");
      await expect(putting).rejects.toThrow();
    }
  });
});

describe("a text with its paragraphs", () => {
  it("is put there plain and as HTML at once", async () => {
    const write = works();
    browserWith({ write, writeText: throws });
    const putting = putBothOnClipboard("Dear Ines\n\nThank you");
    expect(write).toHaveBeenCalledOnce();
    await putting;
    const [[item]] = write.mock.calls[0] as unknown as [[Item]];
    expect(await item.types["text/plain"]?.text()).toBe("Dear Ines\n\nThank you");
    expect(await item.types["text/html"]?.text()).toBe("<p>Dear Ines</p><p>Thank you</p>");
  });

  it.each([
    ["has no items", { write: rejects }, undefined],
    [
      "cannot make an item",
      { write: rejects },
      class {
        constructor() {
          throws();
        }
      },
    ],
    ["refuses items", { write: rejects }, Item],
    ["throws at items", { write: throws }, Item],
    ["writes text alone", {}, Item],
  ])("goes plain where the browser %s", async (_, clipboard, item) => {
    const writeText = works();
    browserWith({ ...clipboard, writeText }, item);
    await putBothOnClipboard("Dear Ines");
    expect(writeText).toHaveBeenCalledExactlyOnceWith("Dear Ines");
  });
});
