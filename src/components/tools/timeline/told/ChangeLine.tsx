import { onMount, Show } from "solid-js";
import { historyWords as words } from "../../../../content/en/timeline/history-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { $replanned, type Replanned, undoReplan } from "../../../stores/views/timeline-store.ts";
import { afterPaint, useLiveLater } from "../../controls/after-paint.ts";
import { announce } from "../../controls/announce.ts";
import { asDate, Dated } from "../../controls/Dated.tsx";
import Says from "../../guide/advice/Says.tsx";
import { changeText } from "./change-words.ts";

interface ChangeLineProps {
  say: (day: Day) => string;
  /** Called once the last entry was taken back. */
  onUndo: () => void;
}

/** What the last entry did to the plan and why, with a way back that stays until the next one. */
export function ChangeLine(props: ChangeLineProps) {
  const replanned = useLiveLater($replanned, $replanned.get());
  const undo = () => {
    undoReplan();
    props.onUndo();
    announce(words.undone);
  };
  return (
    <Show when={replanned()} keyed>
      {(found) => <Line replanned={found} say={props.say} onUndo={undo} />}
    </Show>
  );
}

/** Takes the focus where what was pressed to get here is gone: a form that has closed. */
function Line(props: { replanned: Replanned; say: (day: Day) => string; onUndo: () => void }) {
  let line: HTMLParagraphElement | undefined;
  const text = () => changeText(props.replanned.change, asDate);
  const tell = () => {
    if (document.activeElement === document.body || !document.activeElement) line?.focus();
    else announce(changeText(props.replanned.change, props.say).text);
  };
  // To take the focus lays the page out, which is done once it has been painted.
  onMount(() => afterPaint(tell));
  return (
    <p class="cleared change" tabindex="-1" ref={line} translate="no">
      <Dated text={text().text} say={props.say} />{" "}
      <Show when={text().advice.length > 0}>
        <Says ids={text().advice} />{" "}
      </Show>
      <button type="button" onClick={() => props.onUndo()}>
        {words.undo}
      </button>
    </p>
  );
}
