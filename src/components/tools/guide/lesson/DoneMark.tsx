import { Show } from "solid-js";
import { lessonWords as words } from "../../../../content/en/shared/lesson-words.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { $interview } from "../../../stores/record/interview-store.ts";
import { useLive } from "../../controls/use-live.ts";

/** Beside a lesson in the guide: "Done", once the reader has marked it so. */
export default function DoneMark(props: { lesson: string }) {
  const interview = useLive($interview, emptyInterview);
  return (
    <Show when={props.lesson in interview().lessons}>
      <span class="done-mark">{words.done}</span>
    </Show>
  );
}
