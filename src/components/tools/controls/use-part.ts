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
    // What fails late does not take away what another call has fetched.
    const loaded = untrack(part) ?? (await fetchPart().catch(() => untrack(part) ?? null));
    setPart(() => loaded);
    return loaded;
  };
  return [part, load];
}
