import { type JSX, Show } from "solid-js";
import { planWords as words } from "../../content/plan-words.ts";
import { stepWords } from "../../content/timeline-rules.ts";
import Says from "../advice/Says.tsx";
import type { Day } from "../calendar/day.ts";
import { fill } from "../controls/fill.ts";
import { statusText } from "./step-words.ts";
import type { StepKnot as Knot } from "./thread.ts";
import type { StepKind } from "./timeline.ts";

interface StepKnotProps {
  knot: Knot;
  say: (day: Day) => string;
  /** Lessons that exist, by slug. */
  lessons: readonly string[];
  /** Absent where nothing can be ticked: in examples. */
  onDone?: ((kind: StepKind, done: boolean) => void) | undefined;
}

/** A day in words, with its date for machines. */
function DayText(props: { day: Day; say: (day: Day) => string }) {
  return (
    <time datetime={props.day} translate="no">
      {props.say(props.day)}
    </time>
  );
}

function When(props: { knot: Knot; say: (day: Day) => string }): JSX.Element {
  const from = () => props.knot.step.from;
  return (
    <Show when={props.knot.step.due} fallback={words.status.always}>
      {(last) => (
        <>
          <Show when={from() !== last()}>
            <DayText day={from()} say={props.say} />
            {" to "}
          </Show>
          <DayText day={last()} say={props.say} />
        </>
      )}
    </Show>
  );
}

const untickable: StepKind[] = ["decision-day", "call", "call-again", "check-in", "keep-looking"];

/** One step on the thread: its day, what to do, why, and who says so. */
export function StepKnot(props: StepKnotProps) {
  const text = () => stepWords[props.knot.step.kind];
  const canTick = () =>
    props.onDone && !untickable.includes(props.knot.step.kind) && props.knot.status !== "coming";
  return (
    <li class="knot" data-status={props.knot.status} data-basis={props.knot.step.basis}>
      <p class="when">
        <When knot={props.knot} say={props.say} />
      </p>
      <div class="what">
        <h3>{text().title}</h3>
        <Show when={props.knot.status !== "always" && !text().isNotice}>
          <p class="status" translate="no">
            {statusText(props.knot, props.say)}
          </p>
        </Show>
        <Show when={props.knot.step.planned}>
          {(planned) => <p>{fill(words.moved, { day: props.say(planned()) })}</p>}
        </Show>
        <Show when={props.knot.status === "passed" && props.knot.step.kind === "thank-you"}>
          <p>{words.lateThanks}</p>
        </Show>
        <p>{text().why}</p>
        <p class="sources">
          <Show when={props.knot.step.basis === "ours"}>
            <span class="ours">{words.ours}</span>{" "}
          </Show>
          <Says ids={props.knot.step.advice} />
        </p>
        <Show when={text().lesson} keyed>
          {(lesson) => (
            <Show when={props.lessons.includes(lesson)}>
              <p>
                <a href={`/guide/${lesson}/`}>
                  {words.how}
                  <span class="unseen">: {text().inSentence}</span>
                </a>
              </p>
            </Show>
          )}
        </Show>
        <Show when={canTick()}>
          <div class="choice">
            <input
              type="checkbox"
              id={`done-${props.knot.step.kind}`}
              autocomplete="off"
              checked={props.knot.status === "done"}
              onChange={(event) =>
                props.onDone?.(props.knot.step.kind, event.currentTarget.checked)
              }
            />
            <label for={`done-${props.knot.step.kind}`}>
              {words.done}
              <span class="unseen">: {text().inSentence}</span>
            </label>
          </div>
        </Show>
      </div>
    </li>
  );
}
