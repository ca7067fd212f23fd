import { createMemo, Show } from "solid-js";
import { copyLineWords as words } from "../../content/copy-line-words.ts";
import type { Day } from "../calendar/day.ts";
import { dayOf, moment } from "../calendar/today.ts";
import { fill } from "../controls/fill.ts";
import { useLive } from "../controls/use-live.ts";
import { noAutosave } from "../interview/autosave.ts";
import { $autosave, $lastBackup } from "../interview/copy-store.ts";
import { remind } from "./remind.ts";
import { reminderText } from "./row-words.ts";
import type { Row } from "./rows.ts";

interface CopyLineProps {
  rows: readonly Row[];
  today: Day;
  say: (day: Day) => string;
}

/** One line on the copy, where it is time for one or the file of it is not written any more; else nothing. */
export function CopyLine(props: CopyLineProps) {
  const last = useLive($lastBackup, "");
  const autosave = useLive($autosave, noAutosave);
  /** The file that is to be kept up to date and is not. */
  const stopped = () => {
    const now = autosave();
    return now.state === "lapsed" || now.state === "lost" ? now.file : "";
  };
  const changed = createMemo(() => {
    const keptAt = props.rows.map(({ interview }) => interview.keptAt);
    // Asked for the day, so that a page left open over night counts anew.
    const reminder = props.today && remind(Number(last()), keptAt, moment());
    return reminder.kind === "due" ? reminder.changed : 0;
  });
  const text = () => {
    if (stopped()) return fill(words.stopped, { file: stopped() });
    const lastDay = last() ? props.say(dayOf(Number(last()))) : null;
    return changed() ? reminderText(changed(), lastDay) : "";
  };
  return (
    <Show when={text()}>
      <p class="copy-line" translate="no">
        {text()} <a href="#backup">{stopped() ? words.look : words.make}</a>
      </p>
    </Show>
  );
}
