import { createEffect, For, Match, onCleanup, onMount, Show, Switch } from "solid-js";
import { searchWords as words } from "../../../content/en/shared/search-words.ts";
import { fill } from "../../base/language/fill.ts";
import {
  $found,
  $query,
  type Found,
  loadIndex,
  most,
  type Result,
} from "../../stores/views/search-store.ts";
import { announce } from "../controls/announce.ts";
import { isEnter } from "../controls/enter-key.ts";
import { useLive } from "../controls/use-live.ts";

/** Long enough for the next letter to be typed: a screen reader says where the typing ends, not each step. */
const pause = 500;

function countText(count: number): string {
  if (count === 1) return words.one;
  return fill(count < most ? words.many : words.most, { count });
}

function Row(props: { result: Result }) {
  return (
    <li>
      <a href={props.result.href}>
        {props.result.title}
        <Show when={props.result.heading}>{(heading) => `: ${heading()}`}</Show>
      </a>
      <p class="hint">
        <For each={props.result.snippet}>
          {({ text, hit }) => (hit ? <mark>{text}</mark> : text)}
        </For>
      </p>
    </li>
  );
}

const resultsOf = (found: Found) => found.kind === "results" && found;

/** What was found for the words in the page's search field, which stands above and is only listened to. */
export default function SearchResults() {
  const found = useLive<Found>($found, { kind: "nothing" });
  const field = document.querySelector<HTMLInputElement>("#search");
  let count: HTMLParagraphElement | undefined;
  const tryAgain = () => {
    // The button goes, and the focus with it.
    field?.focus();
    loadIndex();
  };
  onMount(() => {
    const read = () => field && $query.set(field.value);
    const enter = (event: KeyboardEvent) => isEnter(event) && count?.focus();
    field?.addEventListener("input", read);
    field?.addEventListener("keydown", enter);
    read();
    loadIndex();
  });
  const spoken = () => {
    const now = found();
    if (now.kind === "failed") return words.notLoaded;
    if (now.kind !== "results") return "";
    const { query, results } = now;
    return results.length > 0 ? countText(results.length) : fill(words.none, { query });
  };
  createEffect(() => {
    const message = spoken();
    const later = setTimeout(() => announce(message), pause);
    onCleanup(() => clearTimeout(later));
  });
  return (
    <Switch>
      <Match when={found().kind === "loading"}>
        <p class="found">{words.loading}</p>
      </Match>
      <Match when={found().kind === "failed"}>
        <p class="found error">{words.notLoaded}</p>
        <button type="button" onClick={tryAgain}>
          {words.tryAgain}
        </button>
      </Match>
      <Match when={resultsOf(found())}>
        {(now) => (
          <Show
            when={now().results.length > 0}
            fallback={
              <p class="found">
                {fill(words.none, { query: now().query })} {words.instead}
              </p>
            }
          >
            <p class="found" ref={count} tabindex="-1">
              {countText(now().results.length)}
            </p>
            <ol class="results">
              <For each={now().results}>{(result) => <Row result={result} />}</For>
            </ol>
          </Show>
        )}
      </Match>
    </Switch>
  );
}
