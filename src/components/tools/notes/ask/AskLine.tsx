import { Show } from "solid-js";
import { noteQuestions as words } from "../../../../content/en/notes/notes-questions.ts";

interface AskLineProps {
  job: string;
  /** Undefined until it has loaded. */
  handover: typeof import("../sheet/NotesHandover.tsx") | null | undefined;
}

/** For whoever left without asking when they decide: one line to send. */
export function AskLine(props: AskLineProps) {
  return (
    <details class="more">
      <summary>{words.forgot}</summary>
      <p>{words.forgotWhy}</p>
      <Show when={props.handover} keyed>
        {({ LineToSend }) => <LineToSend job={props.job} />}
      </Show>
    </details>
  );
}
