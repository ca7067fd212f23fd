import { createEffect, createSignal, on, Show } from "solid-js";
import { callWords } from "../../content/call-reasons.ts";
import { rehearsalWords as words } from "../../content/call-words.ts";
import { questionWords } from "../../content/question-words.ts";
import type { Known } from "./call.ts";
import { changeDraft } from "./call-store.ts";

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

type Rehearsal = typeof import("./Rehearsal.tsx");

/** The way into the rehearsal, which is fetched on use; one that was begun goes on where it was left. */
export function RehearsalPart(props: RehearsalPartProps) {
  const [loaded, setLoaded] = createSignal<Rehearsal>();
  const [failed, setFailed] = createSignal(false);
  const [begun, setBegun] = createSignal(false);
  const load = async () => {
    try {
      const part = loaded() ?? (await import("./Rehearsal.tsx"));
      setFailed(false);
      setLoaded(() => part);
    } catch {
      setFailed(true);
    }
  };
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
        when={(begun() || props.path.length > 0) && loaded()}
        keyed
        fallback={
          <>
            <Show when={failed()}>
              <p class="error">{callWords.notLoaded}</p>
            </Show>
            <button type="button" class="main" disabled={!props.isReady} onClick={begin}>
              {failed() ? questionWords.tryAgain : words.begin}
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
