import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import { interviewWords as words } from "../../content/interview-words.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { announce } from "../controls/announce.ts";
import { fill } from "../controls/fill.ts";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { followKeys } from "../storage/follow-keys.ts";
import { InterviewChoice } from "./InterviewChoice.tsx";
import { emptyInterview } from "./interview.ts";
import { $currentId, $interview, interviewIds, kind } from "./interview-store.ts";
import { nameOf } from "./interview-words.ts";

/** Above a tool: whose interview it is about and, where there are several, the way to another. */
export default function InterviewBar() {
  const interview = useLive($interview, emptyInterview);
  const today = useLive<Day | null>($today, null);
  const [several, setSeveral] = createSignal(interviewIds().length > 1);
  const [open, setOpen] = createSignal(false);
  /** Two tabs seldom write into the same field, so what shows both texts is fetched then. */
  const [others, load] = usePart(() => import("./OtherTexts.tsx"));
  let change: HTMLButtonElement | undefined;
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const name = () => nameOf(interview(), say);
  const look = () => setSeveral(interviewIds().length > 1);
  onMount(() => onCleanup(followKeys(kind, look)));
  createEffect(() => interview().drafts["otherTexts"] && load());
  const show = (id: string) => {
    $currentId.set(id);
    setOpen(false);
    look();
    change?.focus();
    announce(fill(words.nowShowing, { name: name() }));
  };
  return (
    <>
      <p class="bar-line">
        <span translate="no">{fill(words.thisIsFor, { name: name() })}</span>
        <Show when={several()} fallback={<a href="/my-interviews/">{words.all}</a>}>
          <button
            type="button"
            class="link"
            ref={change}
            aria-expanded={open()}
            onClick={() => setOpen(!open())}
          >
            {words.change}
          </button>
        </Show>
      </p>
      <Show when={open()}>
        <InterviewChoice say={say} onChoose={show} />
      </Show>
      <Show when={others()} keyed>
        {({ OtherTexts }) => <OtherTexts interview={interview()} />}
      </Show>
    </>
  );
}
