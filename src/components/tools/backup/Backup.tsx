import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { backupWords as words } from "../../../content/en/mine/backup-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { fill } from "../../base/language/fill.ts";
import { sayDay } from "../../base/language/say-day.ts";
import { countInterviews } from "../../core/backup/backup.ts";
import { readerLocale } from "../../stores/device/region.ts";
import { $today, dayOf } from "../../stores/device/today.ts";
import { $lastBackup } from "../../stores/record/copy-store.ts";
import { followKeys } from "../../stores/storage/follow-keys.ts";
import {
  $before,
  eraseAll,
  keptMoments,
  keptTexts,
  undo,
} from "../../stores/views/backup-store.ts";
import { announce } from "../controls/announce.ts";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { eraseText, sinceText } from "./backup-words.ts";
import { LoadCopy } from "./LoadCopy.tsx";
import { SaveCopy } from "./SaveCopy.tsx";

/** All that is kept here, as a file to keep elsewhere; and the way to leave nothing behind. */
export default function Backup() {
  const today = useLive<Day | null>($today, null);
  const last = useLive($lastBackup, "");
  const before = useLive($before, null);
  const [count, setCount] = createSignal(0);
  const [moments, setMoments] = createSignal<readonly number[]>([]);
  const [said, setSaid] = createSignal("");
  /** Fetched where the browser lets a site write into a file that the reader chose. */
  const [autosave, load] = usePart(() => import("./AutosaveFile.tsx"));
  const say = (moment: number) => sayDay(dayOf(moment), readerLocale(), today() ?? dayOf(moment));
  const look = () => {
    setCount(countInterviews(keptTexts()));
    setMoments(keptMoments());
  };
  onMount(() => {
    look();
    if ("showSaveFilePicker" in window) load();
    onCleanup(followKeys("", look));
  });
  const tell = (what: string) => {
    look();
    setSaid(what);
  };
  const erase = async () => {
    await eraseAll();
    tell(words.erased);
  };
  const goBack = () => {
    undo();
    tell("");
    announce(words.undone);
  };
  return (
    <section class="backup" aria-labelledby="backup" aria-busy={!today()}>
      <h2 id="backup">{words.title}</h2>
      <p>{words.why}</p>
      <Show when={today() && count() > 0}>
        <p translate="no">
          {last() ? fill(words.last, { day: say(Number(last())) }) : words.never}{" "}
          {last() && sinceText(Number(last()), moments())}
        </p>
      </Show>
      <fieldset class="plain" role="none" disabled={!today()}>
        <SaveCopy day={today() ?? ""} some={count() > 0} onSaved={look} />
        <Show when={autosave()} keyed>
          {({ AutosaveFile }) => <AutosaveFile some={count() > 0} onSaved={look} />}
        </Show>
        <LoadCopy say={say} onLoaded={() => tell(words.loaded)} />
        <h3>{words.eraseTitle}</h3>
        <p class="hint">{words.eraseHint}</p>
        <div class="actions">
          <button type="button" onClick={erase}>
            {eraseText(count())}
          </button>
        </div>
      </fieldset>
      <Show when={before() && said()}>
        <p class="cleared" tabindex="-1" ref={(line) => queueMicrotask(() => line.focus())}>
          {said()}{" "}
          <button type="button" onClick={goBack}>
            {words.undo}
          </button>
        </p>
      </Show>
    </section>
  );
}
