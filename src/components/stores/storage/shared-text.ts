import { atom, onMount, type WritableAtom } from "nanostores";
import { read, write } from "./door.ts";
import { followKeys } from "./follow-keys.ts";
import { prefix } from "./keys.ts";

/**
 * A short text of the device under its own key, as a store that shows at once what another tab keeps there, and forgets
 * it where it is erased. `restore` takes what is kept, which may be of an older time, and says what holds now.
 */
export function keepSharedText(
  name: string,
  start: string,
  restore: (text: string) => string,
): WritableAtom<string> {
  const key = prefix + name;
  const kept = () => {
    // What is being erased is an empty text for a moment.
    const text = read(key) || undefined;
    return text === undefined ? start : restore(text);
  };
  const store = atom(kept());
  const show = store.set;
  store.set = (text) => {
    write(key, text);
    show(text);
  };
  onMount(store, () => {
    const catchUp = () => show(kept());
    catchUp();
    return followKeys(name, catchUp);
  });
  return store;
}
