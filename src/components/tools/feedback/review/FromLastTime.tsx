import { createEffect, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { lastTimeWords as words } from "../../../../content/en/questions/review-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { fromLastTime } from "../../../core/questions/review.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $currentId, kind } from "../../../stores/record/interview-store.ts";
import { allKept } from "../../../stores/record/kept-interviews-store.ts";
import { followKeys } from "../../../stores/storage/follow-keys.ts";
import { useLive } from "../../controls/use-live.ts";
import { nameOf } from "../../shared/interview-words.ts";

/** In the notes: what the reader wanted to try after the interview before this one (C10). Nothing where nothing is. */
export default function FromLastTime() {
  const currentId = useLive($currentId, "");
  const today = useLive<Day | null>($today, null);
  const [found, setFound] = createSignal<ReturnType<typeof fromLastTime>>(null);
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const look = async () => {
    const id = currentId();
    setFound(fromLastTime((await allKept()) ?? [], id));
  };
  onMount(() => onCleanup(followKeys(kind, look)));
  createEffect(() => currentId() && look());
  return (
    <Show when={found()}>
      {(list) => (
        <section class="last-time" aria-labelledby="last-time-title">
          <h2 id="last-time-title">{words.title}</h2>
          <p class="hint" translate="no">
            {fill(words.from, { name: nameOf(list().interview, say) })}
          </p>
          <ul translate="no" data-score="no">
            <For each={list().tries}>{(one) => <li>{one}</li>}</For>
          </ul>
        </section>
      )}
    </Show>
  );
}
