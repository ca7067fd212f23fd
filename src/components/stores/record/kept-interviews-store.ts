import { emptyInterview, type Interview } from "../../core/record/interview.ts";
import { restoreInterview } from "../../core/record/restore-interview.ts";
import { moment } from "../device/today.ts";
import { keysOf, read, write } from "../storage/door.ts";
import { tellThisTab } from "../storage/follow-keys.ts";
import { inSlices } from "../storage/in-slices.ts";
import { asideOf, prefix } from "../storage/keys.ts";
import { $currentId, interviewIds, kind, recordOf } from "./interview-store.ts";

/** What is kept under one key: its text, and the interview it stands for, `null` where it cannot be read. */
export interface KeptInterview {
  readonly id: string;
  readonly text: string;
  readonly interview: Interview | null;
}

/** What was read last, so that a text is parsed once, and equal texts stay the same object. */
const seen = new Map<string, KeptInterview>();

function parse(text: string): Interview | null {
  try {
    return restoreInterview(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What is kept of one interview now, read anew; `null` where nothing is. Never writes. */
export function keptInterview(id: string): KeptInterview | null {
  const text = read(prefix + kind + id);
  const known = seen.get(id);
  if (text === known?.text) return known ?? null;
  if (text === undefined) {
    seen.delete(id);
    return null;
  }
  const kept = { id, text, interview: parse(text) };
  seen.set(id, kept);
  return kept;
}

/** All that is kept, read in slices; `null` where `isWanted` came to say no. */
export async function allKept(isWanted?: () => boolean): Promise<KeptInterview[] | null> {
  const all = await inSlices(interviewIds(), keptInterview, isWanted);
  return all?.filter((one) => one !== null) ?? null;
}

/** Changes fields of one interview, current or not, and keeps it at once. */
export function changeKept(id: string, change: Partial<Interview>): void {
  if (!keptInterview(id)?.interview) return;
  const record = recordOf(id);
  record.set({ ...record.get(), ...change, keptAt: moment() });
}

/** Keeps a new interview under an id of its own, makes it the one that the tools show, and hands back the id. */
export function addInterview(start: Partial<Interview> = {}): string {
  const id = newId();
  recordOf(id).set({ ...emptyInterview, ...start, keptAt: moment() });
  $currentId.set(id);
  return id;
}

/** Ids of later interviews come later when they are sorted. */
function newId(): string {
  return `${moment().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Takes an interview off the device and hands back what was there, to the letter. */
export function removeKept(id: string): string | undefined {
  const kept = keptInterview(id);
  if (kept?.interview) recordOf(id).set(emptyInterview);
  // A record of what cannot be read would set a copy aside: this one was asked to go.
  else write(prefix + kind + id, undefined);
  seen.delete(id);
  return kept?.text;
}

/**
 * Puts a removed interview back as it was. Where its place has been taken meanwhile, as by a tool that is open
 * in another tab, both are kept. Hands back the id that it has now.
 */
export function putBack(id: string, text: string): string {
  const free = read(prefix + kind + id) === undefined ? id : newId();
  write(prefix + kind + free, text);
  tellThisTab(prefix + kind + free, undefined, text);
  return free;
}

const aside = asideOf(prefix + kind);

/** Texts that could not be read and were set aside before something was written over them, by their keys. */
export function setAsideTexts(): { key: string; text: string }[] {
  return keysOf(aside.slice(prefix.length)).flatMap((key) => {
    const text = read(key);
    const twin = read(prefix + kind + key.slice(aside.length));
    return text === undefined || text === twin ? [] : [{ key, text }];
  });
}
