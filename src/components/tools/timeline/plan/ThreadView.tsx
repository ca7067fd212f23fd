import { createMemo, For, Match, Show, Switch } from "solid-js";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import {
  type Knot,
  knotNames,
  type StepKnot as StepKnotData,
  type Thread,
} from "../../../core/thread/thread.ts";
import { Dated } from "../../controls/Dated.tsx";
import { EventKnot } from "../told/EventKnot.tsx";
import { StepKnot } from "./StepKnot.tsx";

export interface ThreadViewProps {
  thread: Thread;
  today: Day;
  say: (day: Day) => string;
  lessons: readonly string[];
  /** Those who may have been thanked, by whose names events are told. */
  people?: readonly Interviewer[];
  onDone?: (step: Step, done: boolean) => void;
}

/** How long a gap is drawn, 1 to 6: it grows with the root of the days, so that time is felt and never scrolls away. */
function sizeOf(days: number): number {
  return Math.min(6, Math.max(1, Math.round(Math.sqrt(days))));
}

const stepOf = (knot: Knot): StepKnotData | false => knot.kind === "step" && knot;
const isLapsed = (knot: Knot) => knot.kind === "step" && knot.status === "lapsed";
const eventOf = (knot: Knot) => knot.kind === "event" && knot;
const gapOf = (knot: Knot) => knot.kind === "gap" && knot;

/** The plan as a thread with knots, a list that reads whole without any picture. */
export default function ThreadView(props: ThreadViewProps) {
  const names = createMemo(() => knotNames(props.thread.knots));
  const byName = createMemo(() => {
    const all = names();
    return new Map(props.thread.knots.map((knot, at) => [all[at], knot]));
  });
  const isEarlier = (name: string) => {
    const knot = byName().get(name);
    return knot !== undefined && isLapsed(knot);
  };
  const list = (shown: () => string[]) => (
    <ol class="thread">
      <For each={shown()}>
        {(name) => (
          <Show when={byName().get(name)}>{(knot) => <Drawn {...props} knot={knot()} />}</Show>
        )}
      </For>
    </ol>
  );
  return (
    <>
      {list(() => names().filter((name) => !isEarlier(name)))}
      <Show when={props.thread.earlier.length > 0}>
        <details class="earlier">
          <summary translate="no">
            {fill(words.earlier, { count: props.thread.earlier.length })}
          </summary>
          {list(() => names().filter(isEarlier))}
        </details>
      </Show>
    </>
  );
}

/** One knot, of whichever kind. */
function Drawn(props: ThreadViewProps & { knot: Knot }) {
  return (
    <Switch>
      <Match when={stepOf(props.knot)}>
        {(step) => (
          <StepKnot knot={step()} say={props.say} lessons={props.lessons} onDone={props.onDone} />
        )}
      </Match>
      <Match when={eventOf(props.knot)}>
        {(happened) => (
          <EventKnot event={happened().event} people={props.people ?? []} say={props.say} />
        )}
      </Match>
      <Match when={gapOf(props.knot)}>
        {(gap) => (
          <li class="gap" data-size={sizeOf(gap().days)}>
            <p>{fill(words.gap, { days: gap().days })}</p>
          </li>
        )}
      </Match>
      <Match when={props.knot.kind === "today"}>
        <li class="now">
          <p>
            <strong>{words.today}</strong> <Dated text={props.today} say={props.say} />
          </p>
        </li>
      </Match>
    </Switch>
  );
}
