import { createSignal, For, Match, Show, Switch } from "solid-js";
import { backupWords as words } from "../../../content/en/mine/backup-words.ts";
import { fill } from "../../base/language/fill.ts";
import { compareCopy, mostBytes, type ReadFile, readBackup } from "../../core/backup/backup.ts";
import { unseal } from "../../core/backup/seal.ts";
import { keptTexts, loadCopy } from "../../stores/views/backup-store.ts";
import { comparisonTexts } from "./backup-words.ts";
import { Passphrase } from "./Passphrase.tsx";

interface LoadCopyProps {
  say: (moment: number) => string;
  onLoaded: () => void;
}

type Copy = Extract<ReadFile, { kind: "copy" }>;

/** A file is too large before it is read; what cannot be read as text is no copy. */
async function read(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { kind: "refused", why: "too-large" };
  return readBackup(await file.text().catch(() => ""));
}

/** Reads a copy, says what it would change, and changes it only then. */
export function LoadCopy(props: LoadCopyProps) {
  const [file, setFile] = createSignal<ReadFile | null>(null);
  const [passphrase, setPassphrase] = createSignal("");
  const [problem, setProblem] = createSignal("");
  let input: HTMLInputElement | undefined;
  const show = (found: ReadFile) => {
    setFile(found);
    setProblem(found.kind === "refused" ? words.refused[found.why] : "");
  };
  const choose = async (chosen: File | undefined) => chosen && show(await read(chosen));
  const open = async (sealed: unknown) => {
    const copy = await unseal(sealed, passphrase());
    if (copy === null) {
      setProblem(words.wrongPassphrase);
      return;
    }
    setPassphrase("");
    show(readBackup(copy));
  };
  const leave = () => {
    setFile(null);
    setProblem("");
    if (input) input.value = "";
    input?.focus();
  };
  const Leave = () => (
    <button type="button" onClick={leave}>
      {words.leave}
    </button>
  );
  const load = (copy: Copy, how: "add" | "replace") => {
    loadCopy(copy.texts, how);
    leave();
    props.onLoaded();
  };
  const sealed = () => (file()?.kind === "sealed" ? (file() as { sealed: unknown }) : undefined);
  const copy = () => (file()?.kind === "copy" ? (file() as Copy) : undefined);
  return (
    <>
      <div class="file">
        <label for="load-copy">{words.load}</label>
        <p class="hint" id="load-copy-hint">
          {words.loadHint}
        </p>
        <input
          type="file"
          id="load-copy"
          accept=".json,application/json"
          aria-describedby="load-copy-hint"
          ref={input}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="alert">
        <Show when={problem()}>
          <p class="error">{problem()}</p>
        </Show>
      </div>
      <Switch>
        <Match when={sealed()}>
          {(locked) => (
            <div class="found">
              <p>{words.sealed}</p>
              <Passphrase id="open" value={passphrase()} onType={setPassphrase} />
              <div class="actions">
                <button type="button" onClick={() => open(locked().sealed)}>
                  {words.open}
                </button>
                <Leave />
              </div>
            </div>
          )}
        </Match>
        <Match when={copy()}>
          {(found) => (
            <div class="found">
              <h3 tabindex="-1" ref={(heading) => queueMicrotask(() => heading.focus())}>
                {fill(words.found, { day: props.say(found().savedAt) })}
              </h3>
              <ul>
                <For each={comparisonTexts(compareCopy(found().texts, keptTexts()))}>
                  {(sentence) => <li>{sentence}</li>}
                </For>
              </ul>
              <p class="hint">{words.addHint}</p>
              <p class="hint">{words.replaceHint}</p>
              <div class="actions">
                <button type="button" class="main" onClick={() => load(found(), "add")}>
                  {words.add}
                </button>
                <button type="button" onClick={() => load(found(), "replace")}>
                  {words.replace}
                </button>
                <Leave />
              </div>
            </div>
          )}
        </Match>
      </Switch>
    </>
  );
}
