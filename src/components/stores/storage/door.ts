import { atom } from "nanostores";
import { asideOf, erased, isAside, prefix, versionOf } from "./keys.ts";

/**
 * How keeping goes: `kept` all is on the device; `refused` the browser would not store it (full,
 * blocked or private), so what was typed lives in this page only and must be said.
 */
export const $keeping = atom<"kept" | "refused">("kept");

/** What storage refused, by key; `undefined` is a removal. Reading looks here first. */
const unsaved = new Map<string, string | undefined>();

function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null; // A browser that blocks storage throws on the mere look.
  }
}

/** The text that the device has under a key of ours, or `undefined`: also where a tab died while it erased. Never throws. */
export function look(key: string): string | undefined {
  try {
    return storage()?.getItem(key) || undefined;
  } catch {
    return undefined;
  }
}

/** The same, with what this page could not keep in its place. */
export function read(key: string): string | undefined {
  return unsaved.has(key) ? unsaved.get(key) : look(key);
}

/**
 * Keeps a text under a key of ours, or removes it with `undefined`. A refusal never throws: the
 * text stays readable in this page, `$keeping` says so, and the next write tries all of it again.
 * What a newer version of the site wrote is never written over: an older one would not know what it drops.
 */
export function write(key: string, text: string | undefined): void {
  unsaved.set(key, text);
  // What is set aside comes first and is the only copy: until it is stored, nothing is written over its original.
  const waiting = [...unsaved].sort(
    ([one], [other]) => Number(isAside(other)) - Number(isAside(one)),
  );
  for (const [name, value] of waiting) {
    const isWaiting = (one: string) => one.startsWith(asideOf(name));
    if (![...unsaved.keys()].some(isWaiting) && store(name, value)) unsaved.delete(name);
  }
  $keeping.set(unsaved.size ? "refused" : "kept");
}

/** Keeps a text under a key or, where that has another text, one beside it: a record may be spoilt more than once. */
export function keepBeside(key: string, text: string): void {
  let free = key;
  while (![undefined, text].includes(read(free))) free += "+";
  write(free, text);
}

function store(key: string, text: string | undefined): boolean {
  try {
    const place = storage();
    const old = place?.getItem(key) ?? undefined;
    if (!place || old === text) return place !== null;
    if (text === undefined) place.removeItem(key);
    else if (text !== erased && versionOf(old ?? "") > versionOf(text)) return false;
    else place.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Gives up what this page could not keep under a key. */
export function forget(key: string): void {
  unsaved.delete(key);
  $keeping.set(unsaved.size ? "refused" : "kept");
}

/** All our keys that begin so, stored or waiting. What a tab that died while it erased has left is erased. */
export function keysOf(kind: string): string[] {
  const found = new Set<string>();
  try {
    const ours = Object.keys(storage() ?? {}).filter((key) => key.startsWith(prefix + kind));
    for (const key of ours) {
      if (look(key)) found.add(key);
      else store(key, undefined);
    }
  } catch {
    // Blocked: what this page holds is all there is.
  }
  for (const [key, text] of unsaved)
    if (text !== undefined && key.startsWith(prefix + kind)) found.add(key);
  return [...found];
}
