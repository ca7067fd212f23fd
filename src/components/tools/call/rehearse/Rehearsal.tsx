import { createMemo, onMount, Show } from "solid-js";
import { branches } from "../../../../content/en/calls/call-rehearsal.ts";
import { rehearsalWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Known } from "../../../core/call/call.ts";
import { rehearse, theyText } from "../../../core/call/rehearse.ts";
import { announce } from "../../controls/announce.ts";
import { RehearsalChoices } from "./RehearsalChoices.tsx";
import { RehearsalEnd } from "./RehearsalEnd.tsx";
import { RehearsalPast } from "./RehearsalPast.tsx";

interface RehearsalProps {
  path: readonly string[];
  known: Known;
  /** False where it goes on after a reload. */
  takesFocus: boolean;
  onPath: (path: readonly string[]) => void;
  onLog: () => void;
}

/** A conversation to try out: what was said, their line, and what can be said to it. Each step takes the focus along. */
export function Rehearsal(props: RehearsalProps) {
  let line: HTMLParagraphElement | undefined;
  const course = createMemo(() => rehearse(branches, props.path, props.known));
  const now = () => course().now;
  const by = () => {
    const branch = now();
    if (branch?.kind === "turn") return words.speakers[branch.by];
    return branch?.kind === "fork" ? words.what : words.end;
  };
  const go = (path: readonly string[]) => {
    props.onPath(path);
    line?.focus();
  };
  const choose = (id: string, means: string) => {
    go([...course().path, id]);
    announce(means);
  };
  onMount(() => props.takesFocus && line?.focus());
  return (
    <div class="stage-of-call">
      <RehearsalPast past={course().past} />
      <Show when={now()}>
        {(branch) => (
          <>
            <p class="line" tabindex="-1" ref={line} data-kind={branch().kind} translate="no">
              <span class="speaker">{by()}</span> {theyText(branch(), props.known)}
            </p>
            <RehearsalChoices branch={branch()} known={props.known} onChoose={choose} />
            <RehearsalEnd branch={branch()} onLog={() => props.onLog()} />
          </>
        )}
      </Show>
      <Show when={course().path.length > 0}>
        <div class="actions">
          <button type="button" onClick={() => go(course().path.slice(0, -1))}>
            {words.back}
          </button>
          <button type="button" onClick={() => go([])}>
            {words.again}
          </button>
        </div>
      </Show>
    </div>
  );
}
