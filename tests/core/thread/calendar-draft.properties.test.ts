import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type Day, daysBetween } from "../../../src/components/base/calendar/day.ts";
import type { CalendarEvent } from "../../../src/components/base/calendar-file/ics.ts";
import type { HistoryEvent } from "../../../src/components/core/plan/timeline.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { dateEvent } from "../../../src/components/core/record/log.ts";
import {
  type CalendarDraft,
  noCalendar,
} from "../../../src/components/core/thread/calendar-draft.ts";
import { handOut, type Kept, toDo } from "../plan/calendar-files.ts";
import { someEvent, someSituation } from "../plan/some-facts.ts";

/** What a reader does between two files, and the files. */
type Deed =
  | { kind: "tell"; event: HistoryEvent; at: number }
  | { kind: "take out" | "answer"; at: number }
  | { kind: "tick" }
  | { kind: "untick" }
  | { kind: "wait"; days: number }
  | { kind: "hand out"; one: number | undefined };

/** Mostly offers, as these bring steps that are known by their event, and thanks, which move them in the list. */
const someTold = (from: Day, today: Day): fc.Arbitrary<HistoryEvent> => {
  const someOn = fc.nat(daysBetween(from, today)).map((days) => addDays(from, days));
  const offer = fc.tuple(someOn, fc.nat(20)).map(([on, days]): HistoryEvent => {
    return { kind: "other-offer", on, answerBy: addDays(today, days) };
  });
  const thanks = someOn.map((on): HistoryEvent => ({ kind: "thanked", on }));
  return fc.oneof({ weight: 3, arbitrary: offer }, thanks, someEvent(from, today));
};

const someDeed = (from: Day, today: Day): fc.Arbitrary<Deed> =>
  fc.oneof(
    fc.record({ kind: fc.constant("tell" as const), event: someTold(from, today), at: fc.nat(9) }),
    fc.record({ kind: fc.constantFrom("take out" as const, "answer" as const), at: fc.nat(9) }),
    fc.constantFrom<Deed>({ kind: "tick" }, { kind: "untick" }),
    fc.record({ kind: fc.constant("wait" as const), days: fc.nat(6) }),
    fc.record({
      kind: fc.constant("hand out" as const),
      one: fc.option(fc.nat(9), { nil: undefined }),
    }),
  );

const someLife = someSituation
  .filter(({ facts, today }) => today >= facts.interviewedOn)
  .chain(({ facts, today }) => {
    const deeds = fc.array(someDeed(facts.interviewedOn, today), { minLength: 5, maxLength: 20 });
    return fc.record({ facts: fc.constant(facts), today: fc.constant(today), deeds });
  });

function after({ facts, today, done }: Kept, deed: Deed): Kept {
  const history = withIds(facts.history ?? []);
  const told = (history: readonly HistoryEvent[]) => ({
    facts: { ...facts, history },
    today,
    done,
  });
  if (deed.kind === "wait") return { facts, today: addDays(today, deed.days), done };
  if (deed.kind === "tick") return { facts, today, done: { ...done, references: today } };
  if (deed.kind === "untick") return { facts, today, done: {} };
  if (deed.kind === "hand out") return { facts, today, done };
  const at = deed.at % (history.length + 1);
  const ids = history.map(({ id }) => id);
  if (deed.kind === "tell")
    return told([...history.slice(0, at), ...withIds([deed.event], ids), ...history.slice(at)]);
  const id = ids[at] ?? "";
  const isOffer = "answerBy" in (history[at] ?? {});
  if (deed.kind === "answer")
    return told(isOffer ? dateEvent(history, id, "settledOn", today) : history);
  return told(history.filter((event) => event.id !== id));
}

/** A calendar that takes in each file: of two events with one id it keeps the one with the higher number. */
class Calendar {
  readonly events = new Map<string, CalendarEvent & { meaning?: string }>();

  takeIn(file: readonly CalendarEvent[], meanings: ReadonlyMap<string, string>): void {
    expect(new Set(file.map(({ uid }) => uid)).size).toBe(file.length);
    for (const event of file) {
      const was = this.events.get(event.uid);
      const meaning = meanings.get(event.uid) ?? was?.meaning ?? "";
      if (was) {
        expect(event.sequence).toBeGreaterThanOrEqual(was.sequence);
        expect(meaning).toBe(was.meaning);
        if (event.sequence === was.sequence) expect(event).toEqual({ ...event, ...asIs(was) });
      } else expect([event.sequence, event.cancelled]).toEqual([0, undefined]);
      this.events.set(event.uid, { ...event, meaning });
    }
  }

  /** The days of all that it still shows from a day on. */
  shown(today: Day): string[] {
    return [...this.events.values()]
      .filter(({ cancelled, day, lastDay = day }) => !cancelled && lastDay >= today)
      .map(({ meaning, day, lastDay = day }) => `${meaning} ${day} ${lastDay}`)
      .sort();
  }
}

const asIs = ({ day, lastDay = day, cancelled }: CalendarEvent) =>
  cancelled ? { cancelled } : { day, ...(lastDay !== day && { lastDay }) };

it("whatever is told, taken out and handed out, a calendar shows the plan, and no id changes what it means", () => {
  fc.assert(
    fc.property(someLife, ({ facts, today, deeds }) => {
      let kept: Kept = {
        facts: { ...facts, history: withIds(facts.history ?? []) },
        today,
        done: {},
      };
      let draft: CalendarDraft = { ...noCalendar, id: "abc" };
      const calendar = new Calendar();
      for (const deed of [...deeds, { kind: "hand out", one: undefined } as const]) {
        kept = after(kept, deed);
        if (deed.kind !== "hand out") continue;
        const file = handOut(draft, kept, deed.one);
        const steps = toDo(kept);
        const meanings = new Map(file.uids.map((uid, at) => [uid, steps[at]?.meaning ?? ""]));
        draft = file.draft;
        calendar.takeIn(file.events, meanings);
        if (deed.one !== undefined) continue;
        expect(calendar.shown(kept.today)).toEqual(
          steps.map(({ step, meaning }) => `${meaning} ${step.from} ${step.due}`).sort(),
        );
      }
    }),
    { numRuns: 500 },
  );
});
