import { prefix } from "./keys.ts";

/**
 * Tells which key of a kind was changed or removed by another tab; `null` where any of them may have
 * been: storage was cleared there, or this page comes back from the browser's back and forward cache.
 * Call the result to stop.
 */
export function followKeys(kind: string, tell: (key: string | null) => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix + kind)) tell(key);
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell(null);
  };
  window.addEventListener("storage", hear);
  window.addEventListener("pageshow", comeBack);
  return () => {
    window.removeEventListener("storage", hear);
    window.removeEventListener("pageshow", comeBack);
  };
}

/** Tells this tab as well what was written past its records, in the way in which the browser tells the others. */
export function tellThisTab(
  key: string,
  oldText: string | undefined,
  newText: string | undefined,
): void {
  const texts = { oldValue: oldText ?? null, newValue: newText ?? null };
  window.dispatchEvent(Object.assign(new Event("storage"), { key, ...texts }));
}
