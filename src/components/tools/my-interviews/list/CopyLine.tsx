import { createMemo, Show } from "solid-js";
import { copyLineWords as words } from "../../../../content/en/shared/copy-line-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { remind } from "../../../core/overview/remind.ts";
import type { Row } from "../../../core/overview/rows.ts";
import { noAutosave } from "../../../core/record/autosave.ts";
import { dayOf, moment } from "../../../stores/device/today.ts";
import { $autosave, $lastBackup } from "../../../stores/record/copy-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { reminderText } from "./row-words.ts";

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
