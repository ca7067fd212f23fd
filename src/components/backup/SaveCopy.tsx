import { createSignal, Show } from "solid-js";
import { backupWords as words } from "../../content/backup-words.ts";
import { announce } from "../controls/announce.ts";
import { fill } from "../controls/fill.ts";
import { askToKeep, newBackup, rememberBackup } from "./backup-store.ts";
import { Passphrase } from "./Passphrase.tsx";
import { seal } from "./seal.ts";

/** Long enough for Safari and Firefox, which lose a file whose address goes at once. */
const aMinute = 60_000;

function handOver(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), aMinute);
}

/** Downloads all that is kept as one file, locked if the reader gives it a passphrase. */
export function SaveCopy(props: { day: string; onSaved: () => void }) {
  const [passphrase, setPassphrase] = createSignal("");
  const [state, setState] = createSignal<"ready" | "locking" | "saved">("ready");
  const [safe, setSafe] = createSignal<boolean | null>(null);
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
        <button type="button" onClick={() => askToKeep().then((kept) => setSafe(kept ?? false))}>
          {words.persist}
        </button>
      </div>
      <Show when={state() !== "ready"}>
        <p class="hint">{state() === "saved" ? words.saved : words.locking}</p>
      </Show>
      <Show when={safe() !== null}>
        <p class="hint">{safe() ? words.persisted : words.notPersisted}</p>
      </Show>
    </>
  );
}
