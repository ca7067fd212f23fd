import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/components/core/reading/check-parts.ts";

/** The parts of a letter as they stand in it. */
function partsIn(text: string) {
  const at = (range: { start: number; end: number } | null) =>
    range && text.slice(range.start, range.end);
  const { subject, greeting, body, close, own, paragraphs } = partsOf(text);
  return {
    subject: at(subject),
    greeting: at(greeting),
    body: at(body),
    close: at(close),
    own: at(own),
    paragraphs: paragraphs.map(at),
  };
}

describe("a whole letter", () => {
  it.each(["\n", "\r\n", "\r"])("has each part in its place, with lines that end in %j", (end) => {
    const lines = ["Subject: Thanks", "", "Dear Ana,", "", "I saw it.", "", "Best wishes,", "Ida"];
    expect(partsIn(lines.join(end))).toEqual({
      subject: "Subject: Thanks",
      greeting: "Dear Ana,",
      body: `${end}${end}I saw it.${end}${end}`,
      close: `Best wishes,${end}Ida`,
      own: lines.join(end),
      paragraphs: ["I saw it."],
    });
  });

  it("may be empty", () => {
    const nothing = { subject: null, greeting: null, close: null, paragraphs: [] };
    expect(partsIn("")).toEqual({ ...nothing, body: "", own: "" });
  });
});

describe("the subject", () => {
  it.each(["Subject: Thanks", "  subject : Thanks"])("is %j", (line) => {
    expect(partsIn(`To: Ana\n${line}\n\nDear Ana,\nI saw it.`).subject).toBe(line);
  });

  it("is no line that only has the word", () => {
    expect(partsIn("Dear Ana,\nThe subject: the loom.").subject).toBeNull();
  });
});

describe("the greeting", () => {
  it.each([
    ["Dear Ana", "Dear Ana"],
    ["Dear Ana, I saw the loom.", "Dear Ana,"],
    ["Hi Ana!! I saw the loom.", "Hi Ana!!"],
    ["Good morning Ana – I saw the loom.", "Good morning Ana –"],
    ["Ana,", "Ana,"],
    ["Ana  Reed:", "Ana  Reed:"],
    ["My good and kind host,", "My good and kind host,"],
    ["  Ana, ", "  Ana,"],
  ])("of %j is %j", (line, greeting) => {
    expect(partsIn(`${line}\n\nThe wool is soft.`).greeting).toBe(greeting);
  });

  it.each([
    ["Ana, it was good to see the loom"],
    ["I thought of you all day long,"],
    ["The loom is fine.\nAna,"],
    ["Ana"],
  ])("is not in %j", (text) => {
    expect(partsIn(`${text}\n\nThe wool is soft.`).greeting).toBeNull();
  });

  it("may come below an address", () => {
    const address = "3 Mill Lane\n\n".repeat(15);
    expect(partsIn(`${address}Dear Ana,\nI saw it.`).greeting).toBe("Dear Ana,");
    expect(partsIn(`Date: 3 March\n${address}Dear Ana,\nI saw it.`).greeting).toBe("Dear Ana,");
    expect(partsIn(`1 Mill\n${address}Dear Ana,\nI saw it.`).greeting).toBeNull();
  });

  it("is the whole line where its comma is far away", () => {
    const line = `Dear Ana ${"and all ".repeat(12)}here, hello`;
    expect(partsIn(`${line}\nI saw it.`).greeting).toBe(line);
  });
});

describe("the body", () => {
  it("starts at the first line of words where nobody is greeted", () => {
    const text = "Subject: Loom\n  \nI saw the loom.\n\nKind regards";
    expect(partsIn(text).body).toBe("I saw the loom.\n\n");
  });

  it("has its paragraphs between empty lines", () => {
    const text =
      "Dear Ana,\n\nThe loom\nrugs\nwool.  \n \t\nMore wool.\r\nSilk.\r\n\r\nEnd.\n\n***";
    expect(partsIn(text).paragraphs).toEqual([
      "The loom\nrugs\nwool.",
      "More wool.\r\nSilk.",
      "End.",
    ]);
  });
});

describe("the close", () => {
  it.each([
    "Kind regards,\nIda",
    "With best wishes\n\nIda Moss",
    "Thank you so much,",
    "Ida",
    "- Ida",
    "–Ida Moss ",
    "  Ida van der Moss",
  ])("is %j", (close) => {
    expect(partsIn(`Dear Ana,\nThe loom is fine.\n\n${close}`).close).toBe(close);
    expect(partsIn(`The loom is fine.\n\n${close}`).close).toBe(close);
  });

  it("is all from the last line that says goodbye", () => {
    const text = "Dear Ana,\nThanks again,\nThe loom is fine.\nBest wishes,\nIda\nWeaver";
    expect(partsIn(text).close).toBe("Best wishes,\nIda\nWeaver");
    expect(partsIn("Kind regards,\nIda is here.").close).toBeNull();
    expect(partsIn("Kind regards\nIda is here.").close).toBe("Kind regards\nIda is here.");
  });

  it.each([
    "I look forward to it.",
    "See 12 looms",
    "Wool and silk and linen rugs",
    "Wool!",
    "Ida-Maria-Charlotte-Henrietta Moss-Upon-Tarn",
    "Yours was the best of all the workshops that I have seen in nine years of weaving",
  ])("is not %j", (line) => {
    expect(partsIn(`Dear Ana,\nThe loom is fine.\n\n${line}`).close).toBeNull();
  });

  it("is not all that is written", () => {
    expect(partsIn("The loom runs").close).toBeNull();
    expect(partsIn("Dear Ana,\nThe loom runs").close).toBeNull();
  });

  it("is not the greeting", () => {
    expect(partsIn("Thanks again,\n\nThe loom is fine.")).toMatchObject({
      greeting: "Thanks again,",
      close: null,
    });
  });
});

describe("the letter that is answered", () => {
  it.each(["> We met.", "On 3 March Ana wrote:", "-----Original Message-----"])(
    "is not the writer's own: %s",
    (line) => {
      const text = `Dear Ana,\nThe loom is fine.\n\nIda\n\n${line}\nDear Ida,\nHello.\nAna`;
      expect(partsIn(text)).toMatchObject({
        own: "Dear Ana,\nThe loom is fine.\n\nIda",
        close: "Ida",
        paragraphs: ["The loom is fine."],
      });
    },
  );

  it.each(["> We met.\n", "  \n> We met.\n", "Subject: Loom\n\n> We met.\n"])(
    "counts where nothing of the writer stands above: %j",
    (quoted) => {
      const text = `${quoted}The loom is fine.`;
      expect(partsIn(text).own).toBe(text);
    },
  );
});
