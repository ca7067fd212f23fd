import { Show } from "solid-js";
import { laterWords as words } from "../../../../content/en/notes/notes-questions.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { clearedNotes } from "../../../core/record/notes.ts";
import { clearAnswers } from "../../../stores/record/interview-store.ts";
import { $keeping } from "../../../stores/storage/door.ts";
import { useLive } from "../../controls/use-live.ts";

interface NotesActionsProps {
  interview: Interview;
  say: (day: Day) => string;
  /** Undefined until it has loaded, null where it cannot be had. */
  handover: typeof import("./NotesHandover.tsx") | null | undefined;
  onRetry: () => void;
}

/** What to do with the notes, and once more, where it is needed, that they are not kept. */
export function NotesActions(props: NotesActionsProps) {
  const keeping = useLive($keeping, "kept");
  return (
    <>
      <Show when={keeping() === "refused"}>
        <p class="error">{questionWords.refused}</p>
      </Show>
      <Show when={props.handover === null}>
        <p class="error">{words.notLoaded}</p>
        <button type="button" onClick={() => props.onRetry()}>
          {questionWords.tryAgain}
        </button>
      </Show>
      <div class="actions">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" id="start-over" onClick={() => clearAnswers(clearedNotes)}>
          {words.startOver}
        </button>
        {/* Last, since it comes late: no button moves away under a finger. */}
        <Show when={props.handover} keyed>
          {({ CopyNotes }) => <CopyNotes interview={props.interview} say={props.say} />}
        </Show>
      </div>
    </>
  );
}
