import { createEffect, createSignal, Match, Show, Switch } from "solid-js";
import { listenWords as words } from "../../../../content/en/questions/listen-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { noListening, takeDown } from "../../../core/questions/listening.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $listening, changeListening } from "../../../stores/drafts/listening-store.ts";
import { $interview } from "../../../stores/record/interview-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { TakeDown } from "./TakeDown.tsx";

/**
 * The page for the call. What is needed while they talk starts at once: a field and its list. The script, and what is
 * done after the call, come at the first touch, or at once where answers are kept; without them writing goes on.
 */
export default function ListenTool() {
  const interview = useLive($interview, emptyInterview);
  const listening = useLive($listening, noListening);
  const today = useLive<Day | null>($today, null);
  const [part, load] = usePart(() => import("./ListenPart.tsx"));
  const [focus, setFocus] = createSignal(false);
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  createEffect(() => interview().keptAt !== null && load());
  // Whoever comes from the script is about to call: the first key goes into the field, once it takes keys.
  createEffect(() => {
    if (today() && location.hash === "#line")
      queueMicrotask(() => document.getElementById("line")?.focus());
  });
  const end = () => {
    setFocus(true);
    changeListening({ ...takeDown(listening()), over: true });
  };
  const goOn = () => {
    changeListening({ over: false });
    document.getElementById("line")?.focus();
  };
  return (
    <section
      class="tool feedback listen"
      aria-busy={!today()}
      aria-label={words.title}
      onFocusIn={load}
      onPointerOver={load}
    >
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine onUndo={() => setFocus(true)} />
      <Switch
        fallback={
          <div class="beside-call">
            <TakeDown listening={listening()} isReady={today() !== null} onOver={end} />
            <section class="call-script" aria-label={words.script}>
              <h2>{words.script}</h2>
              <Show
                when={part()}
                fallback={<p>{part() === null ? words.scriptNotLoaded : words.noScript}</p>}
                keyed
              >
                {({ CallScript }) => <CallScript interview={interview()} />}
              </Show>
            </section>
          </div>
        }
      >
        <Match when={listening().over && part()} keyed>
          {({ SortHeard }) => <SortHeard listening={listening()} focus={focus()} onBack={goOn} />}
        </Match>
      </Switch>
    </section>
  );
}
