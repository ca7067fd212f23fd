import { onMount } from "solid-js";
import { lessonWords as words } from "../../../../content/en/shared/lesson-words.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { $today } from "../../../stores/device/today.ts";
import { $interview, changeInterview } from "../../../stores/record/interview-store.ts";
import { announce } from "../../controls/announce.ts";
import { earlyChoice } from "../../controls/early-choice.ts";
import { useLive } from "../../controls/use-live.ts";

/** At the end of a lesson: the reader says that it is done, and the guide shows it. */
export default function MarkDone(props: { lesson: string }) {
  const early = earlyChoice("mark-done");
  const interview = useLive($interview, emptyInterview);
  const mark = (done: boolean) => {
    const { [props.lesson]: _, ...others } = $interview.get().lessons;
    changeInterview({ lessons: done ? { ...others, [props.lesson]: $today.get() } : others });
    announce(done ? words.markedDone : words.markedNotDone);
  };
  onMount(() => early && mark(true));
  return (
    <div class="choice mark">
      <input
        type="checkbox"
        id="mark-done"
        name="mark-done"
        value={props.lesson}
        autocomplete="off"
        checked={props.lesson in interview().lessons}
        onChange={(event) => mark(event.currentTarget.checked)}
      />
      <label for="mark-done">{words.mark}</label>
    </div>
  );
}
