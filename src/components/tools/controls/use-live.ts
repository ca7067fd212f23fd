import type { ReadableAtom } from "nanostores";
import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";
import { keepFocus } from "./keep-focus.ts";

/**
 * A store's value in a view: the server's value at first, the live one once mounted. Hydration keeps
 * server text that differs from the first client render, so what only the browser knows must
 * come after it. Unlike `@nanostores/solid` it never writes into the store's objects. Where a view is live, its controls
 * come and go, so from then on the focus is kept.
 */
export function useLive<T>(store: ReadableAtom<T>, server: T): Accessor<T> {
  const [value, set] = createSignal<T>(server, { equals: false });
  onMount(() => {
    onCleanup(store.subscribe((live) => set(() => live as T)));
    keepFocus();
  });
  return value;
}

/** False on the server and until the island can hear clicks; controls stay disabled so long. */
export function useReady(): Accessor<boolean> {
  const [ready, set] = createSignal(false);
  onMount(() => set(true));
  return ready;
}
