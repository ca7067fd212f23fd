import { describe, expect, it } from "vitest";
import { greetedName, nameOf } from "../../../src/components/core/messages/names.ts";

describe("a greeting", () => {
  it.each([
    ["Ines Duarte", "Ines", "Ines Duarte"],
    ["Ines", "Ines", "Ines"],
    ["Ms van der Berg", "Ms van der Berg", "Ms van der Berg"],
    ["Ms. Anna van der Berg", "Ms. van der Berg", "Ms. van der Berg"],
    ["Prof. Dr. Anna de la Cruz", "Prof. de la Cruz", "Prof. de la Cruz"],
    ["Dr Okoro", "Dr Okoro", "Dr Okoro"],
    ["Dr Ada Okoro", "Dr Okoro", "Dr Okoro"],
    ["Sir Ian Hart", "Sir Ian", "Sir Ian"],
    ["Duarte, Ines", "Ines", "Ines Duarte"],
    ["Head of Year, Mrs Patel", "Mrs Patel", "Mrs Patel"],
    ["Duarte, Dr Ines", "Dr Duarte", "Dr Duarte"],
    ["Ines Duarte, PhD", "Ines", "Ines Duarte"],
    ["J. Smith", "J. Smith", "J. Smith"],
    ["JP Morley", "JP Morley", "JP Morley"],
    ["J Smith", "J Smith", "J Smith"],
    ["J.R. Smith", "J.R. Smith", "J.R. Smith"],
    ["INES DUARTE", "INES", "INES DUARTE"],
    ["Ann-M. Smith", "Ann-M.", "Ann-M. Smith"],
    ["Dr Ada Mary Okoro", "Dr Okoro", "Dr Okoro"],
    ["Sir", "Sir", "Sir"],
    ["van Gogh", "van Gogh", "van Gogh"],
    ["Zoë O’Neill-Hart", "Zoë", "Zoë O’Neill-Hart"],
    ["王小明", "王小明", "王小明"],
    ["  Tom \n Lee,", "Tom", "Tom Lee"],
    ["tom@example.com", "", ""],
    ["Tom Lee <tom@example.com>", "Tom", "Tom Lee"],
    ["Ms Ma", "Ms Ma", "Ms Ma"],
    ["Tom Ma", "Tom", "Tom Ma"],
    ["Dr. Ba", "Dr. Ba", "Dr. Ba"],
    ["Ines Duarte MA", "Ines", "Ines Duarte"],
    ["Tom, MBA", "Tom", "Tom"],
    ["Ms Ann Judge", "Ms Judge", "Ms Judge"],
    ["Ines Duarte, Head Baker", "Ines", "Ines Duarte"],
    ["van der Berg, Anna Maria", "Anna", "Anna Maria van der Berg"],
    [", Ines", "Ines", "Ines"],
  ])("to %j says %j, and formally %j", (typed, warm, formal) => {
    expect(greetedName(typed, "warm")).toBe(warm);
    expect(greetedName(typed, "formal")).toBe(formal);
  });

  it.each([null, undefined, 7, {}, "", " , "])("to %j says nothing", (typed) => {
    expect(nameOf(typed)).toBe("");
  });

  it.each([
    ["(Bakery) Tom Lee", "Tom Lee"],
    ["Tom (Bakery) Lee", "Tom Lee"],
    ["Tom(Bakery)Lee", "Tom Lee"],
    ["Lee,Tom", "Tom Lee"],
    ["Lee,, Tom", "Tom Lee"],
    ["Tom Lee?!", "Tom Lee"],
    ["Ines, Tom, Ama", "Ines, Tom, Ama"],
    ["Hart, Lee & Sons", "Hart, Lee & Sons"],
    ["Hart, Lee and Sons", "Hart, Lee and Sons"],
    ["Anderson, Tom", "Tom Anderson"],
  ])("in %j finds the name %j", (typed, name) => {
    expect(nameOf(typed)).toBe(name);
  });
});
