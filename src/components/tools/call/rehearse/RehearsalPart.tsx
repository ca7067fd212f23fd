import { createEffect, createSignal, on, Show } from "solid-js";
import { callWords } from "../../../../content/en/calls/call-reasons.ts";
import { rehearsalWords as words } from "../../../../content/en/calls/call-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Known } from "../../../core/call/call.ts";
import { changeDraft } from "../../../stores/drafts/call-store.ts";
import { usePart } from "../../controls/use-part.ts";

interface RehearsalPartProps {
  /** The choices so far, as they are kept. */
  path: readonly string[];
  /** The id of the interview. */
  owner: string;
  known: Known;
  isReady: boolean;
  /** Leads to the log of a real call. */
  onLog: () => void;
}

/** The way into the rehearsal, which is fetched on use; one that was begun goes on where it was left. */
export function RehearsalPart(props: RehearsalPartProps) {
  const [part, load] = usePart(() => import("./Rehearsal.tsx"));
  const [begun, setBegun] = createSignal(false);
  const begin = () => {
    setBegun(true);
    load();
  };
  createEffect(() => props.path.length > 0 && load());
  createEffect(
    on(
      () => props.owner,
      () => setBegun(false),
      { defer: true },
    ),
  );
  return (
    <section class="rehearsal">
      <h2>{words.title}</h2>
      <p>{words.why}</p>
      <Show
        when={(begun() || props.path.length > 0) && part()}
        keyed
        fallback={
          <>
            <Show when={part() === null}>
              <p class="error">{callWords.notLoaded}</p>
            </Show>
            <button type="button" class="main" disabled={!props.isReady} onClick={begin}>
              {part() === null ? questionWords.tryAgain : words.begin}
            </button>
          </>
        }
      >
        {({ Rehearsal }) => (
          <Rehearsal
            path={props.path}
            known={props.known}
            takesFocus={begun()}
            onPath={(path) => {
              // Back at the first step it is still a rehearsal.
              setBegun(true);
              changeDraft({ path });
            }}
            onLog={() => props.onLog()}
          />
        )}
      </Show>
    </section>
  );
}
