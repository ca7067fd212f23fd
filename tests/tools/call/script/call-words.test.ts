import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../../src/components/base/calendar/day.ts";
import { writeScript } from "../../../../src/components/core/call/call.ts";
import { emptyDraft } from "../../../../src/components/core/call/draft.ts";
import { withIds } from "../../../../src/components/core/record/event-ids.ts";
import {
  emptyInterview,
  type Interview,
} from "../../../../src/components/core/record/interview.ts";
import {
  beforeCallText,
  callLine,
  callText,
  factsOf,
  knownInRehearsal,
  logAsText,
  scriptOf,
  spoken,
} from "../../../../src/components/tools/call/script/call-words.ts";
import claims from "../../../../src/content/en/advice/claims.json" with { type: "json" };
import { callOutcomes } from "../../../../src/content/en/calls/call-log-words.ts";
import { reasons } from "../../../../src/content/en/calls/call-reasons.ts";
import { scriptRows } from "../../../../src/content/en/calls/call-script.ts";
import { hostileStrings } from "../../../browser/support/hostile-strings.ts";
import { reads } from "../../../core/call/some-calls.ts";
import { someInterview } from "../../../core/record/some-interview.ts";

const say = (day: Day) => `the day ${day}`;
const ines = { id: "1", name: "Ines Duarte", title: "", duties: "", email: "", phone: "" };
const interview: Interview = {
  ...emptyInterview,
  job: "Baker",
  interviewers: [ines],
  interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: "2025-11-06" },
  promise: { ...emptyInterview.promise, choice: "within", count: "2" },
};
const draft = { ...emptyDraft, interest: "Because the team was kind.", phone: "0160 555" };

describe("the script for an interview", () => {
  it("has its names and days in it", () => {
    const { script, voicemail } = scriptOf(factsOf(interview, draft, "Lena Brandt", say));
    expect(script.map(({ text }) => text)).toEqual([
      "Hello Ines Duarte, my name is Lena Brandt.",
      "You interviewed me for the position of Baker on the day 2025-11-06.",
      "I am still very interested, because the team was kind.",
      "You hoped to decide by the day 2025-11-20. May I ask whether you have made a decision?",
      "Thank you for your time.",
    ]);
    expect(spoken(voicemail)).toContain("My number is 0160 555. Thank you, and goodbye.");
  });

  it("says what to say from memory where nothing is known", () => {
    const { script } = scriptOf(factsOf(emptyInterview, emptyDraft, " ", say));
    expect(script[0]?.text).toBe("Hello, my name is (your name).");
    expect(script[1]?.text).toBe("You interviewed me for the position of (the job) on (the day).");
  });

  it("takes the day that was named last, in the interview or on the phone", () => {
    const named = (event: object) => {
      const history = [
        { kind: "called", on: "2025-11-12", ...event },
      ] as unknown as Interview["history"];
      const facts = factsOf({ ...interview, history }, draft, "", say);
      return writeScript(scriptRows, facts)
        .map(({ text }) => text)
        .join(" ");
    };
    expect(named({ decisionBy: "2025-12-01" })).toContain("by the day 2025-12-01");
    expect(named({ callAgainOn: "2025-11-28" })).toContain("call again on the day 2025-11-28");
  });

  it("takes the day of another offer as it is typed, else from what happened", () => {
    const offer = { kind: "other-offer", on: "2025-11-12", answerBy: "2025-11-24" } as const;
    const typed = { day: "25", month: "nov", year: "2025" };
    const known = (change: Partial<typeof draft>) =>
      factsOf({ ...interview, history: withIds([offer]) }, { ...draft, ...change }, "", say).known;
    expect(known({})["answerBy"]).toBe("the day 2025-11-24");
    expect(known({ answerBy: typed })["answerBy"]).toBe("the day 2025-11-25");
    expect(known({ answerBy: { ...typed, year: "" } })["answerBy"]).toBe("the day 2025-11-24");
  });

  it("says names, job and number as they were typed, also what looks like a gap or a mark", () => {
    for (const text of hostileStrings.filter((one) => one.trim())) {
      const typed = { ...interview, job: text, interviewers: [{ ...ines, name: text }] };
      const said = callText(factsOf(typed, { ...draft, phone: text }, text, say));
      const spaceless = (words: string) => words.replace(/\s+/g, "");
      const known = [`Hello ${text}, my name is ${text}.`, `position of ${text} on`];
      for (const line of [...known, `My number is ${text}`])
        expect(spaceless(said)).toContain(spaceless(line));
    }
  });

  it("is whole, whatever was typed", () => {
    fc.assert(
      fc.property(someInterview, fc.string(), (any, you) => {
        const text = callText(factsOf(any, draft, you, say));
        expect(text).toContain("Your script\nHello");
        expect(text).toContain("If you reach the voicemail\nHello");
      }),
      { examples: [[{ ...interview, job: "{you} $&" }, "{job}"]] },
    );
  });
});

describe("in the rehearsal", () => {
  it.each(reasons)("the question is that of the script, for $reason", ({ reason }) => {
    const facts = factsOf(interview, { ...draft, reason }, "Lena Brandt", say);
    const { ask = "" } = knownInRehearsal(facts);
    reads(ask, reason);
    expect(spoken(scriptOf(facts).script)).toContain(ask);
    expect(ask).toMatch(/\?$/);
  });

  it.each(callOutcomes)("a call that ends with $said is logged in the words of the form", (one) => {
    expect(logAsText(one.said)).toContain(one.label);
  });
});

describe("a logged call on one line", () => {
  it("has its day, what came of it, and the day that they named", () => {
    const on = "2025-11-20";
    const line = (event: object) => callLine({ kind: "called", on, ...event }, say);
    expect(line({ said: "letters" })).toBe("the day 2025-11-20: Letters are going out");
    expect(line({ said: "decision-by", decisionBy: "2025-12-01" })).toBe(
      "the day 2025-11-20: They decide by a day, the day 2025-12-01",
    );
    expect(line({})).toBe("the day 2025-11-20: A call");
  });
});

describe("before a call that comes early", () => {
  const known = new Set(claims.map(({ id }) => id));

  it.each(["decision", "call-back", "soon"] as const)(
    "%s: who says what, and your choice",
    (kind) => {
      const { text, advice } = beforeCallText({ kind, day: "2025-11-24" }, say);
      expect(text).toContain("the day 2025-11-24");
      expect(advice.length).toBeGreaterThan(0);
      expect(advice.filter((id) => !known.has(id))).toEqual([]);
    },
  );
});
