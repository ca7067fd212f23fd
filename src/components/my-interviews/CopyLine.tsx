import { createMemo, Show } from "solid-js";
import { myInterviewsWords } from "../../content/my-interviews-words.ts";
import type { Day } from "../calendar/day.ts";
import { dayOf, moment } from "../calendar/today.ts";
import { useLive } from "../controls/use-live.ts";
import { $lastBackup } from "../interview/copy-store.ts";
import { remind } from "./remind.ts";
import { reminderText } from "./row-words.ts";
import type { Row } from "./rows.ts";

const words = myInterviewsWords.copy;

interface CopyLineProps {
  rows: readonly Row[];
  today: Day;
  say: (day: Day) => string;
}

/** One line on the copy, where it is time for one; else nothing. */
export function CopyLine(props: CopyLineProps) {
  const last = useLive($lastBackup, "");
  const changed = createMemo(() => {
    const keptAt = props.rows.map(({ interview }) => interview.keptAt);
    // Asked for the day, so that a page left open over night counts anew.
    const reminder = props.today && remind(Number(last()), keptAt, moment());
    return reminder.kind === "due" ? reminder.changed : 0;
  });
  return (
    <Show when={changed()}>
      <p class="copy-line" translate="no">
        {reminderText(changed(), last() ? props.say(dayOf(Number(last()))) : null)}{" "}
        <a href="#backup">{words.make}</a>
      </p>
    </Show>
  );
}
