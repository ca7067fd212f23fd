import { atom } from "nanostores";
import { addCopy, replaceByCopy, type Texts, writeBackup } from "../../core/backup/backup.ts";
import { autosaveName, noAutosave } from "../../core/record/autosave.ts";
import { moment } from "../device/today.ts";
import { $autosave, $lastBackup } from "../record/copy-store.ts";
import { kind } from "../record/interview-store.ts";
import { putBack } from "../record/kept-interviews-store.ts";
import { forget, keepBeside, keysOf, look, read, write } from "../storage/door.ts";
import { tellThisTab } from "../storage/follow-keys.ts";
import { erased, isAside, prefix } from "../storage/keys.ts";
import { forgetFile } from "../storage/own-file.ts";

/** What a text was before it was replaced, added to or erased, and what it became. */
interface Change {
  readonly name: string;
  readonly was: string | undefined;
  readonly became: string | undefined;
}

/** What was changed last; null where there is nothing to undo. */
export const $before = atom<readonly Change[] | null>(null);

/** All texts of ours, by their names. */
export function keptTexts(): Texts {
  const all = keysOf("").map((key) => [key.slice(prefix.length), read(key)] as const);
  return Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined));
}

/** The moments at which the interviews of this device were last changed. */
export function keptMoments(): number[] {
  return Object.values(keptTexts()).flatMap((text) => {
    const moment = /"keptAt":(\d+)/.exec(text)?.[1];
    return moment ? [Number(moment)] : [];
  });
}

/** Whether the browser has agreed not to clear what this site keeps. `null`: it cannot say. */
export async function willKeep(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
}

/** Asks the browser for that; some ask the reader in turn, so never before the reader does something for it. */
export async function askToKeep(): Promise<boolean | null> {
  return (await navigator.storage?.persist?.().catch(() => null)) ?? null;
}

/** The copy of now, as the text of a file. */
export const newBackup = (texts = keptTexts()) => writeBackup(texts, moment());

export function rememberBackup(): void {
  $lastBackup.set(String(moment()));
}

function put(name: string, text: string | undefined): void {
  const key = prefix + name;
  const old = read(key);
  write(key, text);
  tellThisTab(key, old, text);
}

/** Writes or removes texts by their names, and hands back what undoes it. */
function change(texts: Readonly<Record<string, string | undefined>>): Change[] {
  return Object.entries(texts).map(([name, became]) => {
    const was = read(prefix + name);
    put(name, became);
    return { name, was, became };
  });
}

/** Adds a copy to what is here, or puts it in the place of it. */
export function loadCopy(copy: Texts, how: "add" | "replace"): void {
  const kept = keptTexts();
  $before.set(change(how === "add" ? addCopy(copy, kept) : replaceByCopy(copy, kept)));
}

/**
 * Takes all of ours off the device: what the reader typed, the theme, and the site itself, which was kept for use
 * without a network. The next visit keeps the site again, and nothing else.
 */
export async function eraseAll(): Promise<void> {
  const names = Object.keys(keptTexts());
  const changes = names.filter((name) => name !== autosaveName).flatMap(textsUnder);
  // What waits for room is given up: the next write would store it, and another tab take it for an answer.
  for (const name of names) forget(prefix + name);
  // Next, so that nobody writes an empty copy over the reader's file. Undo does not choose the file again.
  $autosave.set(noAutosave);
  for (const name of names) put(name, erased);
  for (const name of names) put(name, undefined);
  $before.set(changes);
  await forgetFile();
  await forgetSite().catch(() => {});
}

/** What is on the device comes first; what this page could not keep in its place comes back beside it. */
function textsUnder(name: string): Change[] {
  const key = prefix + name;
  const texts = new Set([look(key), read(key)]);
  return [...texts].flatMap((was) => (was === undefined ? [] : [{ name, was, became: undefined }]));
}

async function forgetSite(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith("after-the-interview-"));
  await Promise.all(ours.map((name) => caches.delete(name)));
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

/** Puts back what was there, to the letter. What was written since stays: an interview then comes back beside it. */
export function undo(): void {
  for (const { name, was, became } of $before.get() ?? []) {
    if (read(prefix + name) === became) put(name, was);
    else if (was !== undefined && name.startsWith(kind)) putBack(name.slice(kind.length), was);
    else if (was !== undefined && isAside(prefix + name)) keepBeside(prefix + name, was);
  }
  $before.set(null);
}
