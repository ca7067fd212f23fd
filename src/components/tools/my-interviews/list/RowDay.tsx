import { type JSX, Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Row } from "../../../core/overview/rows.ts";
import type { StepKnot } from "../../../core/thread/thread.ts";

type Say = (day: Day) => string;

function DayText(props: { day: Day; say: Say }): JSX.Element {
  return (
    <time datetime={props.day} translate="no">
      {props.say(props.day)}
    </time>
  );
}

function StepDay(props: { knot: StepKnot; say: Say }): JSX.Element {
  const from = () => props.knot.step.from;
  const last = () => props.knot.step.due ?? from();
  return (
    <Show
      when={props.knot.status === "coming" && from() !== last()}
      fallback={
        <>
          <Show when={props.knot.status === "by"}>{words.by} </Show>
          <DayText day={last()} say={props.say} />
        </>
      }
    >
      <DayText day={from()} say={props.say} /> {words.to} <DayText day={last()} say={props.say} />
    </Show>
  );
}

/** The day of an interview's next step, or why there is none. */
export function RowDay(props: { row: Row; say: Say }): JSX.Element {
  const next = () => props.row.outlook.kind === "planned" && props.row.outlook.next;
  const dayless = () => {
    const { outlook } = props.row;
    if (outlook.kind !== "planned") return words.noDay;
    return outlook.passed.length > 0 ? words.anyDay : "";
  };
  const archivedOn = () => props.row.interview.archivedOn;
  return (
    <Show
      when={archivedOn()}
      fallback={
        <Show when={next()} fallback={dayless()}>
          {(knot) => <StepDay knot={knot()} say={props.say} />}
        </Show>
      }
    >
      {(day) => <span translate="no">{fill(words.archivedOn, { day: props.say(day()) })}</span>}
    </Show>
  );
}
