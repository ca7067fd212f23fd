import type { ReadableAtom } from "nanostores";
import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";

/** What a frame asks for is done before it is painted; this waits until the reader has seen it. */
export function afterPaint(go: () => void): void {
  requestAnimationFrame(() => setTimeout(go));
}

/**
 * A store's value in a view that is slow to draw: it follows one paint later, so that what was pressed is seen to be
 * pressed at once. `start` is what is drawn first.
 */
export function useLiveLater<T>(store: ReadableAtom<T>, start: T): Accessor<T> {
  const [value, set] = createSignal<T>(start);
  let isLeft = false;
  onMount(() => {
    const stop = store.subscribe((live) => afterPaint(() => isLeft || set(() => live as T)));
    onCleanup(() => {
      isLeft = true;
      stop();
    });
  });
  return value;
}
