import {
  laterWords,
  noteQuestions as words,
} from "../../../../content/en/notes/notes-questions.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { CopyButton } from "../../handover/CopyButton.tsx";
import { askLine, notesText } from "../ask/notes-words.ts";

export { echoOf } from "../../shared/questions/whole-day-words.ts";

/** The notes as text, ready to copy. */
export function CopyNotes(props: { interview: Interview; say: (day: Day) => string }) {
  return (
    <CopyButton
      label={laterWords.copy}
      said={laterWords.copied}
      text={() => notesText(props.interview, props.say)}
    />
  );
}

/** The line that asks when they decide, ready to copy. */
export function LineToSend(props: { job: string }) {
  return (
    <>
      <blockquote translate="no">{askLine(props.job)}</blockquote>
      <CopyButton label={words.copyLine} said={words.lineCopied} text={() => askLine(props.job)} />
    </>
  );
}
