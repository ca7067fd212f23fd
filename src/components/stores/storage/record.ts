import { atom, onMount, type WritableAtom } from "nanostores";
import { forget, keepBeside, look, read, write } from "./door.ts";
import { asideOf, erased, prefix, versionOf } from "./keys.ts";

/** Puts together what two tabs made of the same record: what both knew, what is here, what is there. */
export type Merge<T> = (base: T, mine: T, theirs: T) => T;

/**
 * A record of ours under its own key, as a store that follows other tabs.
 *
 * `name` is the key without our prefix; `empty` is what holds until something is kept (frozen, so
 * that no view can write into it); `restore` takes parsed JSON of any shape and gives the record,
 * or `null` where it cannot be one; `loadMerge` is asked where another tab wrote without having seen what is here,
 * and without it theirs counts. A text that is no record is set aside whole under `unreadable:` before anything is
 * written over it, and one of a newer version is left as it is (door.ts); the record then starts empty.
 */
export function keepRecord<T extends object>(
  name: string,
  empty: T,
  restore: (value: unknown) => T | null,
  loadMerge?: () => Promise<Merge<T>>,
): WritableAtom<T> {
  const key = prefix + name;
  const start = Object.freeze(empty);
  const isNewer = (text = "") => versionOf(text) > ((start as { version?: number }).version ?? 0);
  const recordIn = (text: string | undefined): T => {
    if (text === undefined) return start;
    const record = decode(text, restore);
    if (!record && !isNewer(text)) keepBeside(asideOf(key), text);
    return record ?? start;
  };
  const store = atom(recordIn(read(key)));
  const show = store.set;
  /** What this tab last knew to be on the device. */
  let device = { text: look(key), record: store.value };
  /** What it last took from there: since then, all that differs was made here. */
  let base = store.value;

  store.set = (record) => {
    const text = record === start ? undefined : JSON.stringify(record);
    // To empty what is shown does not take away what a newer version wrote, which is not shown.
    if (text !== undefined || !isNewer(look(key))) write(key, text);
    if (look(key) === text) device = { text, record };
    show(record);
  };
  /** How often all was erased: what was begun before that is not written any more. */
  let erasures = 0;
  const beErased = () => {
    erasures++;
    forget(key);
    device = { text: undefined, record: start };
    base = start;
    show(start);
  };
  /** Takes a text of another tab, which had `known` of ours. */
  const takeIn = (text: string | undefined, known: T) => {
    if (text === device.text) return;
    const theirs = recordIn(text);
    device = { text, record: theirs };
    base = theirs;
    if (store.value === known || !loadMerge) return show(theirs);
    const at = erasures;
    loadMerge().then(
      (merge) => at === erasures && store.set(merge(known, store.value, theirs)),
      // Without what puts them together, theirs is kept beside the record.
      () => text && keepBeside(asideOf(key), text),
    );
  };
  const catchUp = () => takeIn(look(key), device.record);
  const hear = ({ key: changed, newValue, oldValue }: StorageEvent) => {
    if (newValue === erased && changed?.startsWith(prefix)) beErased();
    else if (changed === null) catchUp();
    // Two tabs that write at the same moment do not see each other: then what was there before is not ours.
    else if (changed === key)
      takeIn(newValue ?? undefined, (oldValue ?? undefined) === device.text ? device.record : base);
  };
  onMount(store, () => {
    const page = window;
    catchUp();
    page.addEventListener("storage", hear);
    page.addEventListener("pageshow", catchUp);
    return () => {
      page.removeEventListener("storage", hear);
      page.removeEventListener("pageshow", catchUp);
    };
  });
  return store;
}

/**
 * A short text of ours under its own key, read when the page opens: it does not follow other tabs. `restore` takes
 * what is kept, which may be of an older time, and says what holds now.
 */
export function keepText(
  name: string,
  start: string,
  restore: (text: string) => string,
): WritableAtom<string> {
  const kept = read(prefix + name);
  const store = atom(kept === undefined ? start : restore(kept));
  store.listen((text) => write(prefix + name, text));
  return store;
}

function decode<T>(text: string, restore: (value: unknown) => T | null): T | null {
  try {
    return restore(JSON.parse(text));
  } catch {
    return null;
  }
}
