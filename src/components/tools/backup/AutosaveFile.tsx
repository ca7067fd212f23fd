import { createSignal, Match, onMount, Show, Switch } from "solid-js";
import { backupWords } from "../../../content/en/mine/backup-words.ts";
import { fill } from "../../base/language/fill.ts";
import { noAutosave } from "../../core/record/autosave.ts";
import { $autosave } from "../../stores/record/copy-store.ts";
import {
  allowAgain,
  canAutosave,
  chooseFile,
  stopAutosave,
} from "../../stores/views/autosave-store.ts";
import { announce } from "../controls/announce.ts";
import { useLive } from "../controls/use-live.ts";

const words = backupWords.autosave;

/** A file of the reader's own that is kept up to date: how it goes, and where to begin and end it. */
export function AutosaveFile(props: { some: boolean; onSaved: () => void }) {
  const autosave = useLive($autosave, noAutosave);
  const [can, setCan] = createSignal(false);
  let line: HTMLParagraphElement | undefined;
  let button: HTMLButtonElement | undefined;
  onMount(() => setCan(canAutosave()));
  const says = () => {
    const now = autosave();
    if (now.state === "off") return "";
    const isBegun = now.state === "kept" && now.holds === "";
    return fill(isBegun ? words.begun : words[now.state], { file: now.file });
  };
  /** What was pressed may be gone: the line says what came of it. */
  const tell = () => {
    props.onSaved();
    line?.focus();
  };
  const choose = async () => (await chooseFile(words.fileName)) && tell();
  const allow = async () => {
    await allowAgain();
    tell();
  };
  const stop = async () => {
    await stopAutosave();
    announce(words.stopped);
    button?.focus();
  };
  return (
    <Show when={can() && (props.some || says())}>
      <Show
        when={says()}
        fallback={
          <>
            <div class="actions">
              <button type="button" ref={button} onClick={choose}>
                {words.choose}
              </button>
            </div>
            <p class="hint">{words.chooseHint}</p>
          </>
        }
      >
        <p class="autosave" translate="no" tabindex="-1" ref={line}>
          {says()}
        </p>
        <div class="actions">
          <Switch>
            <Match when={autosave().state === "lapsed"}>
              <button type="button" onClick={allow}>
                {words.allow}
              </button>
            </Match>
            <Match when={autosave().state === "lost"}>
              <button type="button" onClick={choose}>
                {words.another}
              </button>
            </Match>
          </Switch>
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      </Show>
    </Show>
  );
}
