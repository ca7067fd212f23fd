import { Index } from "solid-js";
import type { ScriptLine } from "../../../core/call/call.ts";
import Says from "../../guide/advice/Says.tsx";
import { Ours } from "./Ours.tsx";

/** Lines to say aloud, each with who says so. */
export function ScriptLines(props: { lines: readonly ScriptLine[] }) {
  return (
    <blockquote class="script" translate="no">
      <Index each={props.lines}>
        {(line) => (
          <p>
            {line().text} <Ours when={line().isOurs} />
            <Says ids={line().advice} />
          </p>
        )}
      </Index>
    </blockquote>
  );
}
