import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { backupWords as words } from "../../content/backup-words.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today, dayOf } from "../calendar/today.ts";
import { announce } from "../controls/announce.ts";
import { fill } from "../controls/fill.ts";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { $lastBackup } from "../interview/copy-store.ts";
import { followKeys } from "../storage/follow-keys.ts";
import { countInterviews } from "./backup.ts";
import { $before, eraseAll, keptMoments, keptTexts, undo } from "./backup-store.ts";
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
