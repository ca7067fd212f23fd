import { persistentAtom } from "@nanostores/persistent";
import type { WritableAtom } from "nanostores";
import "./door.ts";
import { write } from "./door.ts";
import { asideOf, prefix } from "./keys.ts";

/**
 * A record of ours under its own key, as a store that follows other tabs.
 *
 * `name` is the key without our prefix; `empty` is what holds until something is kept (frozen, so
 * that no view can write into it); `restore` takes parsed JSON of any shape and gives the record,
 * or `null` where it cannot be one. A text that is no record is set aside whole under
 * `unreadable:` before anything is written over it; the record then starts empty.
 */
export function keepRecord<T extends object>(
  name: string,
  empty: T,
  restore: (value: unknown) => T | null,
): WritableAtom<T> {
  const start = Object.freeze(empty);
  return persistentAtom<T>(prefix + name, start, {
    encode: (record) => (record === start ? undefined : JSON.stringify(record)) as string,
    decode: (text: string) => decode(text, restore) ?? setAside(name, text, start),
  });
}

/**
 * A short text of ours under its own key, read when the page opens: it does not follow other tabs. `read` takes
 * what is kept, which may be of an older time, and says what holds now.
 */
export function keepText(
  name: string,
  start: string,
  read: (text: string) => string,
): WritableAtom<string> {
  return persistentAtom<string>(prefix + name, start, {
    encode: (text: string) => text,
    decode: read,
    listen: false,
  });
}

function decode<T>(text: string, restore: (value: unknown) => T | null): T | null {
  try {
    return restore(JSON.parse(text));
  } catch {
    return null;
  }
}

function setAside<T>(name: string, text: string, start: T): T {
  write(asideOf(prefix + name), text);
  return start;
}
