import { Show } from "solid-js";
import { rehearsalWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Branch } from "../../../core/call/rehearse.ts";
import Says from "../../guide/advice/Says.tsx";
import { logAsText } from "../script/call-words.ts";
import { Ours } from "../script/Ours.tsx";

/** Where the call is over: who says so, what to log of such a call, and the way there. */
export function RehearsalEnd(props: { branch: Branch; onLog: () => void }) {
  return (
    <Show when={props.branch.kind === "end" && props.branch}>
      {(end) => (
        <>
          <p class="remark">
            <Ours when={end().ours} />
            <Says ids={end().advice} />
          </p>
          <p>{logAsText(end().log)}</p>
          <div class="actions">
            <button type="button" class="main" onClick={() => props.onLog()}>
              {words.toLog}
            </button>
          </div>
        </>
      )}
    </Show>
  );
}
