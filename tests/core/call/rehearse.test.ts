import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsIn } from "../../../src/components/core/call/call.ts";
import {
  type Branch,
  choicesOf,
  choiceText,
  rehearse,
  theyText,
} from "../../../src/components/core/call/rehearse.ts";
import claims from "../../../src/content/en/advice/claims.json" with { type: "json" };
import { callOutcomes } from "../../../src/content/en/calls/call-log-words.ts";
import { branches } from "../../../src/content/en/calls/call-rehearsal.ts";
import { everyKnown, reads } from "./some-calls.ts";

const byId = new Map(branches.map((branch) => [branch.id, branch]));

/** Every path from the beginning to where the call is over; a circle would never come to its end. */
function pathsFrom(branch: Branch, seen: readonly string[] = []): string[][] {
  expect(seen, `a circle: ${[...seen, branch.id].join(" → ")}`).not.toContain(branch.id);
  if (branch.kind === "end") return [[]];
  return choicesOf(branch).flatMap((choice) => {
    const next = byId.get(choice.leadsTo);
    expect(next, `${branch.id} leads to ${choice.leadsTo}`).toBeDefined();
    const rest = next ? pathsFrom(next, [...seen, branch.id]) : [];
    return rest.map((path) => [choice.id, ...path]);
  });
}

const first = branches[0] as Branch;
const paths = pathsFrom(first);

describe("the rehearsal", () => {
  it("comes to an end on every path, in 15 steps at most", () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThanOrEqual(15);
    for (const path of paths) {
      const { now, past } = rehearse(branches, path);
      expect(now?.kind, path.join(" → ")).toBe("end");
      expect(past).toHaveLength(path.length);
    }
  });

  it("reaches every branch", () => {
    const reached = paths.flatMap((path) => {
      const { past, now } = rehearse(branches, path);
      return [...past.map(({ branch }) => branch.id), now?.id];
    });
    expect(new Set(reached)).toEqual(new Set(byId.keys()));
    expect(byId.size).toBe(branches.length);
  });

  it("has all that may happen in a call", () => {
    const ways = branches.flatMap((one) => (one.kind === "fork" ? one.ways : []));
    const labels = ways.map(({ label }) => label).join("\n");
    for (const part of ["They answer", "Somebody else", "voicemail", "still deciding", "Letters"])
      expect(labels).toContain(part);
    for (const part of ["not a good time", "An offer", "A no", "ask you a question"])
      expect(labels).toContain(part);
  });

  it("offers 2 or 3 replies at each turn, of which one works well", () => {
    for (const branch of branches) {
      if (branch.kind !== "turn") continue;
      expect([2, 3], branch.id).toContain(branch.replies.length);
      expect(branch.replies[0]?.isKinder, branch.id).toBe(true);
    }
  });

  it("has no two choices of one place with the same id", () => {
    for (const branch of branches) {
      const ids = choicesOf(branch).map(({ id }) => id);
      expect(new Set(ids).size, branch.id).toBe(ids.length);
    }
  });

  it("names for every end what to log of such a call, and has an end for each thing that can be logged", () => {
    const logged = branches.flatMap((branch) => (branch.kind === "end" ? [branch.log] : []));
    const sayings = callOutcomes.map(({ said }) => said);
    expect(new Set(logged)).toEqual(new Set(sayings));
  });

  it("cites the ledger for every reply and every end, or marks it as ours", () => {
    const known = new Set(claims.map(({ id }) => id));
    const replies = branches.flatMap((one) => (one.kind === "turn" ? one.replies : []));
    const ends = branches.filter((one) => one.kind === "end");
    for (const { id, advice, ours } of [...replies, ...ends]) {
      expect(
        advice.filter((claim) => !known.has(claim)),
        id,
      ).toEqual([]);
      expect(advice.length > 0 || ours, id).toBe(true);
    }
  });

  it("reads well with every mixture of what is known", () => {
    for (const branch of branches) {
      const wordings = [
        ...(branch.kind === "turn" ? branch.they : []),
        ...choicesOf(branch).flatMap((choice) => ("says" in choice ? choice.says : [])),
      ];
      // The question of the script is always there.
      const always = { ask: "May I ask where things stand?" };
      for (const known of everyKnown(wordings.flatMap(gapsIn))) {
        const texts = choicesOf(branch).map((one) => choiceText(one, { ...known, ...always }));
        for (const text of [theyText(branch, known), ...texts])
          if (branch.kind === "turn") reads(text, branch.id);
      }
    }
  });
});

describe("following a path", () => {
  const path = ["they-answer", "in-full", "suits", "asks", "letters", "keep-me-in-mind"];
  const known = { name: "Ines Duarte", you: "Lena", job: "Baker", day: "Thursday", ask: "Well?" };

  it("has the words of both sides, with names in them", () => {
    const { past, now } = rehearse(branches, path, known);
    expect(past[1]).toMatchObject({
      they: "Hello, Ines Duarte speaking.",
      said: "Hello Ines Duarte, my name is Lena. You interviewed me for the position of Baker on Thursday. Does a short call suit you?",
    });
    expect(past[3]?.said).toBe("I am still very interested. Well?");
    expect(now).toMatchObject({ kind: "end", log: "letters" });
  });

  it("one step back is where it was before", () => {
    for (let steps = 0; steps < path.length; steps++) {
      const there = rehearse(branches, path.slice(0, steps + 1)).past.at(-1)?.branch;
      expect(rehearse(branches, path.slice(0, steps)).now).toBe(there);
    }
  });

  it("leaves out what does not exist, and all after it, and never throws", () => {
    expect(rehearse(branches, ["they-answer", "gone", "suits"]).path).toEqual(["they-answer"]);
    expect(rehearse(branches, [...path, "more"]).path).toEqual(path);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...path))), (odd) => {
        const { path: kept, now } = rehearse(branches, odd);
        expect(odd.slice(0, kept.length)).toEqual(kept);
        expect(now).not.toBeNull();
      }),
    );
    expect(rehearse([], path)).toEqual({ past: [], now: null, path: [] });
  });

  it("ends also where branches go in a circle, or nowhere", () => {
    const circle: Branch[] = [
      { kind: "fork", id: "a", asks: "?", ways: [{ id: "on", label: "On", leadsTo: "a" }] },
    ];
    expect(rehearse(circle, ["on", "on", "on", "on"]).path).toEqual(["on"]);
    const nowhere: Branch[] = [
      { kind: "fork", id: "a", asks: "?", ways: [{ id: "on", label: "On", leadsTo: "b" }] },
    ];
    expect(rehearse(nowhere, ["on"]).path).toEqual([]);
  });
});
