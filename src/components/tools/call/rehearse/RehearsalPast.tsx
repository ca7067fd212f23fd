import { For, Show } from "solid-js";
import { rehearsalWords as words } from "../../../../content/en/calls/call-words.ts";
import type { Exchange } from "../../../core/call/rehearse.ts";
import Says from "../../guide/advice/Says.tsx";
import { Ours } from "../script/Ours.tsx";

const speakerOf = ({ branch }: Exchange) =>
  branch.kind === "turn" ? words.speakers[branch.by] : words.what;

/** What was said so far: their line, yours, and what yours led to. */
export function RehearsalPast(props: { past: readonly Exchange[] }) {
  return (
    <Show when={props.past.length > 0}>
      <ol class="exchanges" aria-label={words.soFar} translate="no">
        <For each={props.past}>
          {(exchange) => (
            <li>
              <p class="they">
                <span class="speaker">{speakerOf(exchange)}</span> {exchange.they}
              </p>
              <Show
                when={"means" in exchange.choice && exchange.choice}
                fallback={<p class="you">{exchange.said}</p>}
              >
                {(reply) => (
                  <>
                    <p class="you">
                      <span class="speaker">{words.youSay}</span> {exchange.said}
                    </p>
                    <p class="remark" data-kinder={reply().isKinder}>
                      <b>{reply().isKinder ? words.kinder : words.lessKind}:</b> {reply().means}{" "}
                      <Ours when={reply().ours} />
                      <Says ids={reply().advice} />
                    </p>
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}
