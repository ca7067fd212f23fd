import { createSignal, onMount, Show } from "solid-js";
import { backupWords as words } from "../../../content/en/mine/backup-words.ts";
import { fill } from "../../base/language/fill.ts";
import { seal } from "../../core/backup/seal.ts";
import { askToKeep, newBackup, rememberBackup, willKeep } from "../../stores/views/backup-store.ts";
import { announce } from "../controls/announce.ts";
import { Passphrase } from "./Passphrase.tsx";

/** Long enough for Safari and Firefox, which lose a file whose address goes at once. */
const aMinute = 60_000;

function handOver(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), aMinute);
}

/** Downloads all that is kept as one file, locked if the reader gives it a passphrase; says if the browser keeps it. */
export function SaveCopy(props: { day: string; some: boolean; onSaved: () => void }) {
  const [passphrase, setPassphrase] = createSignal("");
  const [state, setState] = createSignal<"ready" | "locking" | "saved">("ready");
  const [safe, setSafe] = createSignal<boolean | null>(null);
  const [asked, setAsked] = createSignal(false);
  let answer: HTMLParagraphElement | undefined;
  onMount(() => willKeep().then(setSafe));
  const ask = async () => {
    if (safe() !== false) return;
    const kept = await askToKeep();
    setSafe(kept);
    if (kept === null) return;
    setAsked(true);
    announce(kept ? words.persisted : words.notPersisted);
  };
  const press = async () => {
    await ask();
    // The button is gone where the browser agreed.
    if (safe()) answer?.focus();
  };
  const save = async () => {
    setState("locking");
    const copy = newBackup();
    handOver(
      passphrase() ? await seal(copy, passphrase()) : copy,
      fill(words.fileName, { day: props.day }),
    );
    rememberBackup();
    setPassphrase("");
    setState("saved");
    announce(words.saved);
    props.onSaved();
    // Who takes a copy has something to lose. After the file, as some browsers ask the reader.
    if (props.some) ask();
  };
  return (
    <>
      <details>
        <summary>{words.lock}</summary>
        <Passphrase
          id="lock"
          hint={words.passphraseHint}
          value={passphrase()}
          onType={setPassphrase}
        />
      </details>
      <div class="actions">
        <button type="button" class="main" onClick={save}>
          {words.save}
        </button>
        <Show when={props.some && safe() === false}>
          <button type="button" onClick={press}>
            {words.persist}
          </button>
        </Show>
      </div>
      <Show when={state() !== "ready"}>
        <p class="hint">{state() === "saved" ? words.saved : words.locking}</p>
      </Show>
      <Show when={props.some && (safe() || asked())}>
        <p class="hint" tabindex="-1" ref={answer}>
          {safe() ? words.persisted : words.notPersisted}
        </p>
      </Show>
    </>
  );
}
