import { createSignal, onMount, Show } from "solid-js";
import { fileWords as words } from "../../../content/en/shared/file-words.ts";

/** Hands a text to whatever the reader's device shares with; not there where the device cannot. */
export function ShareButton(props: { title: string; text: () => string }) {
  const [can, setCan] = createSignal(false);
  onMount(() => setCan(typeof navigator.share === "function"));
  const share = async () => {
    // A reader who closes the sheet again has not met a fault.
    try {
      await navigator.share({ title: props.title, text: props.text() });
    } catch {}
  };
  return (
    <Show when={can()}>
      <button type="button" onClick={share}>
        {words.share}
      </button>
    </Show>
  );
}
