import { copiedTexts, countInterviews, type Texts } from "../../core/backup/backup.ts";
import { type Autosave, noAutosave } from "../../core/record/autosave.ts";
import { $autosave } from "../record/copy-store.ts";
import { forgetFile, keepFile, keptFile, type OwnFile } from "../storage/own-file.ts";
import { keptTexts, newBackup, rememberBackup } from "./backup-store.ts";

/** What Chromium has and others do not. */
interface FilePicker {
  showSaveFilePicker?(asked: object): Promise<FileSystemFileHandle>;
}

const picker = globalThis as FilePicker;

/** Whether the browser lets a page write to a file again and again. */
export const canAutosave = () => "showSaveFilePicker" in picker;

type On = Exclude<Autosave, { state: "off" }>;

/** What was written last is known by this, in all tabs and after a reload. */
async function digestOf(texts: Texts): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  const digest = new Uint32Array(await crypto.subtle.digest("SHA-256", bytes));
  return digest.slice(0, 2).join("-");
}

/** Says how it goes, unless it was stopped meanwhile, in this tab or another. */
function tell(change: Partial<On>): void {
  const now = $autosave.get();
  if (now.state === "off") return;
  const next = { ...now, ...change };
  if (JSON.stringify(next) !== JSON.stringify(now)) $autosave.set(next);
}

async function write(file: OwnFile, copy: string): Promise<boolean> {
  const stream = await file.createWritable();
  await stream.write(copy);
  // Until it is closed the file is as it was.
  if ($autosave.get().state === "off") await stream.abort();
  else await stream.close();
  return $autosave.get().state !== "off";
}

/** Writes what changed since the last time, if anything did. Where it cannot, it says so and tries at the next change. */
async function catchUp(): Promise<void> {
  if ($autosave.get().state === "off") return;
  const file = await keptFile();
  if (!file) return tell({ state: "lost" });
  if ((await file.queryPermission({ mode: "readwrite" })) !== "granted") {
    return tell({ state: "lapsed" });
  }
  // Throws where the file is gone, also while there is nothing to write.
  await file.getFile();
  const texts = copiedTexts(keptTexts());
  const holds = await digestOf(texts);
  const last = $autosave.get();
  const isWritten = last.state !== "off" && last.holds === holds;
  // A device on which nothing is left does not empty the copy of what was there.
  if (!isWritten && countInterviews(texts) > 0) {
    if (await write(file, newBackup(texts))) rememberBackup();
  }
  tell({ state: "kept", ...(countInterviews(texts) > 0 && { holds }) });
}

let running = Promise.resolve();

/** One at a time, the next once the last is done. */
function look(): Promise<void> {
  running = running.then(catchUp).catch(() => tell({ state: "lost" }));
  return running;
}

/** Long enough for a sentence to be typed, short enough that little is lost. */
const pause = 3000;

let isFollowing = false;

/**
 * Looks for changes after whatever a reader may change something with, and when the page is hidden. All that is kept
 * is kept by a hand; other tabs look for themselves, and a tab that was closed too soon leaves it to the next page.
 */
export function followChanges(): void {
  if (isFollowing) return;
  isFollowing = true;
  // Followed, so that stopping it in another tab stops it here.
  $autosave.listen(() => {});
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, pause);
  };
  for (const use of ["input", "change", "click"]) addEventListener(use, lookSoon, true);
  document.addEventListener("visibilitychange", () => document.hidden && look());
  look();
}

/** Lets the reader choose a file, and writes the copy there at once. False: none was chosen. */
export async function chooseFile(suggestedName: string): Promise<boolean> {
  const types = [{ accept: { "application/json": [".json"] } }];
  const file = await picker.showSaveFilePicker?.({ suggestedName, types }).catch(() => null);
  if (!file) return false;
  await keepFile(file).catch(() => {});
  $autosave.set({ version: 1, state: "kept", file: file.name, holds: "" });
  followChanges();
  await look();
  return true;
}

/** Asks for the right to the file again, which only a press may do. */
export async function allowAgain(): Promise<void> {
  const file = await keptFile();
  await file?.requestPermission({ mode: "readwrite" }).catch(() => {});
  await look();
}

/** The file stays as it was written last. */
export async function stopAutosave(): Promise<void> {
  $autosave.set(noAutosave);
  await forgetFile();
}
