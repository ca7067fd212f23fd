import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import { interviewWords as words } from "../../../content/en/shared/interview-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { fill } from "../../base/language/fill.ts";
import { sayDay } from "../../base/language/say-day.ts";
import { emptyInterview } from "../../core/record/interview.ts";
import { readerLocale } from "../../stores/device/region.ts";
import { $today } from "../../stores/device/today.ts";
import { $currentId, $interview, interviewIds, kind } from "../../stores/record/interview-store.ts";
import { followKeys } from "../../stores/storage/follow-keys.ts";
import { announce } from "../controls/announce.ts";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { InterviewChoice } from "./InterviewChoice.tsx";
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
