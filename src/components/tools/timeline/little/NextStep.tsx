import { createEffect, Show } from "solid-js";
import { lessonWords as words } from "../../../../content/en/shared/lesson-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import type { StepKnot } from "../../../core/thread/thread.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $planning, type Planning } from "../../../stores/views/timeline-store.ts";
import { showDue } from "../../controls/due-sign.ts";
import { useLive } from "../../controls/use-live.ts";
import { dueCount, firstOf } from "../plan/step-words.ts";

/** On the home page, once there is a plan: what is next for this reader, and the way there. */
export default function NextStep() {
  const planning = useLive<Planning | null>($planning, null);
  const today = useLive<Day | null>($today, null);
  const knot = () => {
    const now = planning();
    return now?.kind === "thread" ? firstOf(now.thread) : null;
  };
  createEffect(() => {
    const now = planning();
    showDue(now?.kind === "thread" ? dueCount(now.thread) : 0);
  });
  const sentence = ({ step, status }: StepKnot) => {
    const last = step.due ?? step.from;
    const pattern = status === "by" ? words.by : last > (today() ?? last) ? words.on : words.today;
    const day = sayDay(last, readerLocale(), today() ?? last);
    return fill(pattern, { step: stepWords[step.kind].inSentence, day });
  };
  return (
    <Show when={knot()}>
      {(found) => (
        <p class="lead">
          <b>{words.nextForYou}</b> <span translate="no">{sentence(found())}</span>.{" "}
          <a href="/tools/timeline/">{words.openPlan}</a>
        </p>
      )}
    </Show>
  );
}
