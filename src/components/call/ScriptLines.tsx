import { Index } from "solid-js";
import Says from "../advice/Says.tsx";
import type { ScriptLine } from "./call.ts";
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
