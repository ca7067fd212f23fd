import { onMount } from "solid-js";
import { lessonWords as words } from "../../content/lesson-words.ts";
import { $today } from "../calendar/today.ts";
import { announce } from "../controls/announce.ts";
import { earlyChoice } from "../controls/early-choice.ts";
import { useLive } from "../controls/use-live.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $interview, changeInterview } from "../interview/interview-store.ts";

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
