import { Show } from "solid-js";
import { lessonWords as words } from "../../../../content/en/shared/lesson-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import { $planning, type Planning } from "../../../stores/views/timeline-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { firstOf } from "./step-words.ts";

interface NextLessonProps {
  lesson: string;
  after: string;
  title: string;
}

/**
 * Where a lesson leads on once the reader has a plan: to the lesson of their own next step, whatever comes next in the
 * guide. Where that is this very lesson, or none, the lesson after it.
 */
export default function NextLesson(props: NextLessonProps) {
  const planning = useLive<Planning | null>($planning, null);
  const own = () => {
    const now = planning();
    const step = now?.kind === "thread" ? firstOf(now.thread)?.step : undefined;
    const lesson = step && timelineRules.steps[step.kind].lesson;
    if (!lesson || lesson === props.lesson) return null;
    return { lesson, title: stepWords[step.kind].title };
  };
  return (
    <Show
      when={own()}
      fallback={
        <a href={`/guide/${props.after}/`} rel="next">
          <span>{words.after}</span>
          {props.title}
        </a>
      }
    >
      {(step) => (
        <a href={`/guide/${step().lesson}/`} rel="next">
          <span>{words.nextForYou}</span>
          {step().title}
        </a>
      )}
    </Show>
  );
}
