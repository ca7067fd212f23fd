import { createEffect, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { lastTimeWords as words } from "../../content/review-words.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { fill } from "../controls/fill.ts";
import { useLive } from "../controls/use-live.ts";
import { $currentId, kind } from "../interview/interview-store.ts";
import { nameOf } from "../interview/interview-words.ts";
import { allKept } from "../interview/kept-interviews-store.ts";
import { followKeys } from "../storage/follow-keys.ts";
import { fromLastTime } from "./review.ts";

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
