import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/components/core/reading/check-facts.ts";

/** A field that cannot be read. */
const broken = {
  get job(): string {
    throw new Error("no");
  },
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe("of nothing", () => {
  const nothing = {
    people: [],
    besides: [],
    job: "",
    company: "",
    topics: "",
    promised: false,
    decision: null,
    exact: false,
    form: "email",
    interviewedOn: null,
    sentOn: null,
    others: [],
    region: "en-GB",
  };

  it.each([undefined, null, 7, "Ana", {}, [], broken])("nothing is known: case %#", (facts) => {
    expect(readFacts(facts)).toEqual(nothing);
  });

  it("that makes sense, nothing is known", () => {
    const facts = { interviewers: 7, job: 7, topics: revoked(), promise: 7, today: 7, others: 7 };
    expect(readFacts({ ...facts, interviewers: revoked(), form: "poem" })).toEqual(nothing);
    expect(readFacts(revoked())).toEqual(nothing);
    expect(readFacts({ interviewers: [7, null, {}], job: () => "", company: [] })).toEqual(nothing);
  });
});

describe("people", () => {
  it.each([
    [" Ana Reed ", ["Ana Reed"]],
    ["Ana Reed and Ben Lee", ["Ana Reed", "Ben Lee"]],
    ["Ana  &  Ben", ["Ana", "Ben"]],
    ["Anand Sandy", ["Anand Sandy"]],
    ["Ana, Ben; Cy\nDi", ["Ana", "Ben", "Cy", "Di"]],
    [
      ["Ana Reed, Head of Baking", "Ben"],
      ["Ana Reed", "Ben"],
    ],
    [
      ["Ana and Ben", "Cy  &  Di; Ed\nFay"],
      ["Ana", "Ben", "Cy", "Di", "Ed", "Fay"],
    ],
    [
      ["Ana Reed (sales)", "Ben [sales]"],
      ["Ana Reed", "Ben"],
    ],
    [
      ["Ana Reed - sales", "Ben – sales", "Cy B Lee"],
      ["Ana Reed", "Ben", "Cy B Lee"],
    ],
    ["Anna-Maria Reed", ["Anna-Maria Reed"]],
    ["Ana, 123, -", ["Ana"]],
    [{ name: "Ana" }, ["Ana"]],
    [
      [{ name: "Ana" }, { name: "Ben" }],
      ["Ana", "Ben"],
    ],
  ])("%j are %j", (interviewers, people) => {
    expect(readFacts({ interviewers }).people).toEqual(people);
  });

  it("are fifty at most", () => {
    const interviewers = Array.from({ length: 60 }, () => "Ana");
    expect(readFacts({ interviewers }).people).toHaveLength(50);
  });
});

describe("words", () => {
  it.each([
    ["  Weaver ", "Weaver"],
    [{ name: " Weaver " }, "Weaver"],
    [{ title: "Weaver" }, "Weaver"],
    [{ text: "Weaver" }, "Weaver"],
    [{ topic: "Weaver" }, "Weaver"],
    [{ body: "Weaver" }, "Weaver"],
    [{ name: "  ", title: "Weaver" }, "Weaver"],
    [{ name: 7, title: "Weaver" }, "Weaver"],
    [{ word: "Weaver" }, ""],
    [{ name: "" }, ""],
  ])("of a job %j are %j", (job, words) => {
    expect(readFacts({ job, company: job })).toMatchObject({ job: words, company: words });
  });

  it("are read to the five thousandth character", () => {
    expect(readFacts({ job: "a".repeat(6000) }).job).toHaveLength(5000);
  });

  it("of topics and of other letters may be one text or many", () => {
    expect(readFacts({ topics: "wool" }).topics).toBe("wool");
    expect(readFacts({ topics: ["wool", { topic: "silk" }] }).topics).toBe("wool . silk");
    expect(readFacts({ others: "Dear Ana" }).others).toEqual(["Dear Ana"]);
    expect(readFacts({ others: ["Dear Ana", "", " ", { body: "Dear Ben" }] }).others).toEqual([
      "Dear Ana",
      "Dear Ben",
    ]);
  });
});

it.each([
  ["email", "email"],
  ["card", "card"],
  ["letter", "letter"],
  ["poem", "email"],
])("the form %j is read as %j", (form, read) => {
  expect(readFacts({ form }).form).toBe(read);
});

it.each([
  ["en-US", "en-US"],
  ["en-us", "en-GB"],
  ["en-USA", "en-GB"],
  ["de-en-US", "en-GB"],
  ["de-DE", "en-GB"],
])("the region %j is read as %j", (region, read) => {
  expect(readFacts({ region }).region).toBe(read);
});
