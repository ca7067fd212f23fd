import { type Accessor, createSignal, untrack } from "solid-js";

/**
 * A part of a tool that is fetched when it is wanted. In: what imports it. Out: the part, `undefined` until it is here
 * and `null` where it could not be had; and what fetches it, which gives the same, tries again after a failure and never
 * rejects.
 */
export function usePart<Part>(
  fetchPart: () => Promise<Part>,
): [part: Accessor<Part | null | undefined>, load: () => Promise<Part | null>] {
  const [part, setPart] = createSignal<Part | null>();
  const load = async () => {
    const loaded = untrack(part) ?? (await fetchPart().catch(() => null));
    setPart(() => loaded);
    return loaded;
  };
  return [part, load];
}
