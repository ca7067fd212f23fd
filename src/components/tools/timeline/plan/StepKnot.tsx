import { Show } from "solid-js";
import { planWords as words } from "../../../../content/en/timeline/plan-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import type { StepKnot as Knot } from "../../../core/thread/thread.ts";
import { canTick } from "../../../core/thread/ticks.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import Says from "../../guide/advice/Says.tsx";
import { StepCalendar } from "../calendar/StepCalendar.tsx";
import { StepWhy } from "./StepWhy.tsx";
import { statusText, whenOpenText } from "./step-words.ts";

interface StepKnotProps {
  knot: Knot;
  say: (day: Day) => string;
  /** Lessons that exist, by slug. */
  lessons: readonly string[];
  /** Absent where nothing can be ticked: in examples. */
  onDone?: ((step: Step, done: boolean) => void) | undefined;
}

/** The id of the box with which a step is ticked. */
export const boxId = ({ kind, event }: Step) => `done-${kind}${event ?? ""}`;

/** Whether it can be done now: what is done or still to come needs no way into a tool. */
const isOpen = ({ status }: Knot) => status !== "done" && status !== "coming";

/** One step on the thread: its day, what to do, why, and who says so. */
export function StepKnot(props: StepKnotProps) {
  const text = () => stepWords[props.knot.step.kind];
  const row = () => timelineRules.steps[props.knot.step.kind];
  return (
    <li class="knot" data-status={props.knot.status} data-basis={props.knot.step.basis}>
      <p class="when">
        <Dated text={whenOpenText(props.knot, asDate)} say={props.say} />
      </p>
      <div class="what">
        <h3>{text().title}</h3>
        <Show when={props.knot.status !== "always" && !row().isNotice}>
          <p class="status" translate="no">
            <Dated text={statusText(props.knot, asDate)} say={props.say} />
          </p>
        </Show>
        <Show when={props.knot.step.planned}>
          {(planned) => (
            <p>
              <Dated text={fill(words.moved, { day: planned() })} say={props.say} />
            </p>
          )}
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
        <Show when={isOpen(props.knot) && row().tool}>
          {(tool) => (
            <p>
              <a class="button" href={`/tools/${tool()}/`}>
                {text().button}
              </a>
            </p>
          )}
        </Show>
        <Show when={props.onDone}>
          <StepWhy step={props.knot.step} name={text().inSentence} />
          <StepCalendar
            knot={props.knot}
            name={text().inSentence}
            lessons={props.lessons}
            say={props.say}
          />
        </Show>
        <Show when={row().lesson} keyed>
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
        <Show when={props.onDone && canTick(timelineRules, props.knot)}>
          <div class="choice">
            <input
              type="checkbox"
              id={boxId(props.knot.step)}
              autocomplete="off"
              checked={props.knot.status === "done"}
              onChange={(event) => props.onDone?.(props.knot.step, event.currentTarget.checked)}
            />
            <label for={boxId(props.knot.step)}>
              {words.done}
              <span class="unseen">: {text().inSentence}</span>
            </label>
          </div>
        </Show>
      </div>
    </li>
  );
}
