import { atom } from "nanostores";
import { moment } from "../calendar/today.ts";
import { keysOf, read, write } from "../storage/door.ts";
import { tellThisTab } from "../storage/follow-keys.ts";
import { prefix } from "../storage/keys.ts";
import { keepText } from "../storage/record.ts";
import { addCopy, replaceByCopy, type Texts, writeBackup } from "./backup.ts";

/** When the last copy was made, in milliseconds since 1970; empty: never on this device. */
export const $lastBackup = keepText("backup", "", (text) => (Number(text) > 0 ? text : ""));

/** What stood on the device before it was replaced, added to or erased; null where there is nothing to undo. */
export const $before = atom<Record<string, string | undefined> | null>(null);

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

/** Asks the browser not to clear what this site keeps; some ask the reader in turn. `null`: it cannot say. */
export async function askToKeep(): Promise<boolean | null> {
  return (await navigator.storage?.persist?.().catch(() => null)) ?? null;
}

/** The copy of now, as the text of a file. */
export const newBackup = () => writeBackup(keptTexts(), moment());

export function rememberBackup(): void {
  $lastBackup.set(String(moment()));
}

/** Writes or removes texts by their names, and hands back what undoes it. */
function change(texts: Readonly<Record<string, string | undefined>>) {
  const names = Object.keys(texts);
  const before = names.map((name) => [name, read(prefix + name)] as const);
  for (const name of names) {
    const key = prefix + name;
    const old = read(key);
    write(key, texts[name]);
    tellThisTab(key, old, texts[name]);
  }
  return Object.fromEntries(before);
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
  const all = Object.keys(keptTexts()).map((name) => [name, undefined] as const);
  $before.set(change(Object.fromEntries(all)));
  await forgetSite().catch(() => {});
}

async function forgetSite(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith("after-the-interview-"));
  await Promise.all(ours.map((name) => caches.delete(name)));
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

/** Puts back what was there, to the letter. */
export function undo(): void {
  const before = $before.get();
  if (before) change(before);
  $before.set(null);
}
