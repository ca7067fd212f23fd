import { onMount, Show } from "solid-js";
import { questionWords as words } from "../../../content/en/shared/question-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { fill } from "../../base/language/fill.ts";
import { sayMoment } from "../../base/language/say-moment.ts";
import { readerLocale } from "../../stores/device/region.ts";
import { $today, dayOf, isClockOff } from "../../stores/device/today.ts";
import { $keeping } from "../../stores/storage/door.ts";
import { useLive } from "../controls/use-live.ts";

/** Where what was typed is: on this device and since when, or, loudly, not kept. */
export function SaveLine(props: { keptAt: number | null; say: (day: Day) => string }) {
  const keeping = useLive($keeping, "kept");
  const today = useLive<Day | null>($today, null);
  // The first writer of times is slow to make: not while the first letter waits for it.
  onMount(() => setTimeout(() => sayMoment(0, readerLocale())));
  const line = () => {
    if (props.keptAt === null) return words.staysHere;
    const day = dayOf(props.keptAt);
    return day === today()
      ? fill(words.keptAt, { time: sayMoment(props.keptAt, readerLocale()) })
      : fill(words.keptOn, { day: props.say(day) });
  };
  return (
    <div class="save-line">
      <div role="alert">
        <Show when={keeping() === "refused"}>
          <p class="error">{words.refused}</p>
        </Show>
      </div>
      <Show when={today() && isClockOff()}>
        <p class="error">{words.clockOff}</p>
      </Show>
      <Show when={keeping() === "kept"}>
        <p class="hint" translate="no">
          {line()}
        </p>
      </Show>
    </div>
  );
}
