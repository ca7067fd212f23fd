import { Show } from "solid-js";
import { rehearsalWords as words } from "../../content/call-words.ts";
import Says from "../advice/Says.tsx";
import { logAsText } from "./call-words.ts";
import { Ours } from "./Ours.tsx";
import type { Branch } from "./rehearse.ts";

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
