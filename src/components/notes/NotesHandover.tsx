import { laterWords, noteQuestions as words } from "../../content/notes-questions.ts";
import type { Day } from "../calendar/day.ts";
import { CopyButton } from "../handover/CopyButton.tsx";
import type { Interview } from "../interview/interview.ts";
import { askLine, notesText } from "./notes-words.ts";

export { echoOf } from "../interview/answer-words.ts";

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
