import { text as isText, mapOf, number, objectOf, oneOf } from "../../base/shapes/shape.ts";
import { emptyInterview } from "../record/interview.ts";
import { mergeInterviews } from "../record/merge-interview.ts";
import { restoreInterview } from "../record/restore-interview.ts";
import { restoreWorkCalendar } from "../record/work-calendar.ts";
import { restoreYou } from "../record/you.ts";

/** What is kept on a device: texts by their names, which are the keys without the prefix of the site. */
export type Texts = Readonly<Record<string, string>>;

/** Why a file is no copy that can be loaded. */
export type Refusal = "foreign" | "broken" | "too-large" | "too-deep" | "newer" | "unsafe";

/** A file as it was read: a copy, one that needs its passphrase, or neither. */
export type ReadFile =
  | { readonly kind: "copy"; readonly savedAt: number; readonly texts: Texts }
  | { readonly kind: "sealed"; readonly sealed: unknown }
  | { readonly kind: "refused"; readonly why: Refusal };

/** How the names in a copy stand to what is on the device. */
export interface Comparison {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: readonly string[];
  /** On the device, and not in the copy. */
  readonly here: readonly string[];
}

export const format = "after-the-interview backup";
export const version = 1;

/** Long enough for thousands of interviews; a file beyond it is not read at all. */
export const mostBytes = 10_000_000;

/** An interview has six levels, and drafts of tools some more. */
const mostDepth = 40;

/** What is entered once for all interviews: who the reader is, and which days they work. */
const once: Readonly<Record<string, (value: unknown) => object | null>> = {
  you: restoreYou,
  "work-calendar": restoreWorkCalendar,
};

/** Only what a reader wrote is in a copy, and what of it was set aside since it cannot be read. */
const isOurs = (name: string) =>
  Object.hasOwn(once, name) ||
  /^(?:interview:|unreadable:(?:interview:|you|work-calendar))/.test(name);

/** What of some texts goes into a copy, in the order in which it stands there. */
export function copiedTexts(kept: Texts): Texts {
  return Object.fromEntries(
    Object.entries(kept)
      .filter(([name]) => isOurs(name))
      .sort(),
  );
}

/**
 * The copy as the text of a file. What we wrote ourselves stands in `records`, to be read by anyone; any other text
 * under a name of ours stands in `asWritten`, so that loading brings back each text to the letter.
 */
export function writeBackup(kept: Texts, savedAt: number): string {
  const records: Record<string, unknown> = {};
  const asWritten: Record<string, string> = {};
  for (const [name, text] of Object.entries(copiedTexts(kept))) {
    const record = recordIn(name, text);
    // What a copy is refused for when it is loaded is kept to the letter as well.
    if (record && JSON.stringify(record) === text && !isUnsafe(record)) records[name] = record;
    else asWritten[name] = text;
  }
  return `${JSON.stringify({ format, version, savedAt, records, asWritten }, null, 1)}\n`;
}

function recordIn(name: string, text: string): object | null {
  try {
    return restorerOf(name)(JSON.parse(text));
  } catch {
    return null;
  }
}

const restorerOf = (name: string) =>
  (Object.hasOwn(once, name) ? once[name] : undefined) ?? restoreInterview;

const isCopy = objectOf({
  format: oneOf(format),
  version: oneOf(version),
  savedAt: number,
  records: mapOf(objectOf({})),
  // An empty text would erase what other tabs show.
  asWritten: mapOf((value) => isText(value) && value !== ""),
});

/** Reads the text of a file, whatever it is; never throws. A copy is loaded whole or refused whole. */
export function readBackup(text: string): ReadFile {
  if (text.length > mostBytes) return refuse("too-large");
  if (depthOf(text) > mostDepth) return refuse("too-deep");
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse(text.includes(format) ? "broken" : "foreign");
  }
  return isUnsafe(value) ? refuse("unsafe") : readValue(value as Record<string, unknown>);
}

const refuse = (why: Refusal): ReadFile => ({ kind: "refused", why });

function readValue(value: Record<string, unknown> | null): ReadFile {
  if (value?.["format"] !== format) return refuse("foreign");
  if (Number(value["version"]) > version) return refuse("newer");
  if ("sealed" in value) return { kind: "sealed", sealed: value["sealed"] };
  if (!isCopy(value)) return refuse("broken");
  const { records, asWritten, savedAt } = value as unknown as Copy;
  if (!Object.keys({ ...records, ...asWritten }).every(isOurs)) return refuse("foreign");
  for (const [name, record] of Object.entries(records)) {
    if (Number((record as { version?: unknown }).version) > newestOf(name)) return refuse("newer");
    if (!restorerOf(name)(record)) return refuse("broken");
  }
  const written = Object.entries(records).map(
    ([name, one]) => [name, JSON.stringify(one)] as const,
  );
  return { kind: "copy", savedAt, texts: { ...asWritten, ...Object.fromEntries(written) } };
}

/** The version that we write of a record. */
const newestOf = (name: string): number =>
  name.startsWith("interview:") ? emptyInterview.version : 1;

interface Copy {
  readonly savedAt: number;
  readonly records: Readonly<Record<string, object>>;
  readonly asWritten: Texts;
}

/** How many brackets stand open at most. Counted before the text is parsed, as deep ones exhaust what walks them. */
function depthOf(text: string): number {
  let [open, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/g)) {
    if (token === "[" || token === "{") deepest = Math.max(deepest, ++open);
    else if (token === "]" || token === "}") open--;
  }
  return deepest;
}

/** A field of this name would change what other objects are, if it were ever copied. */
function isUnsafe(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(isUnsafe);
}

/** How many interviews there are in some texts. */
export function countInterviews(texts: Texts): number {
  return Object.keys(texts).filter((name) => name.startsWith("interview:")).length;
}

/** Says what loading would do, before it does it. */
export function compareCopy(copy: Texts, kept: Texts): Comparison {
  const names = Object.keys(copy).filter(isOurs);
  const isHere = (name: string) => Object.hasOwn(kept, name);
  return {
    added: names.filter((name) => !isHere(name)),
    changed: names.filter((name) => isHere(name) && kept[name] !== copy[name]),
    same: names.filter((name) => kept[name] === copy[name]),
    here: Object.keys(kept).filter((name) => isOurs(name) && !Object.hasOwn(copy, name)),
  };
}

/** What to write so that the device has both: an interview that differs has all that either says, and both texts. */
export function addCopy(copy: Texts, kept: Texts): Record<string, string> {
  const { added, changed } = compareCopy(copy, kept);
  const joined = changed.map((name) => [name, joinTexts(name, kept[name] ?? "", copy[name] ?? "")]);
  return Object.fromEntries([...added.map((name) => [name, copy[name] ?? ""]), ...joined]);
}

/** Where one of the two cannot be read, or it is no interview, the copy does not touch what is here. */
function joinTexts(name: string, here: string, there: string): string {
  const [mine, theirs] = [recordIn(name, here), recordIn(name, there)];
  if (!name.startsWith("interview:") || !mine || !theirs) return here;
  return JSON.stringify(mergeInterviews(emptyInterview, mine as never, theirs as never));
}

/** What to write, and with `undefined` to remove, so that the device has what the copy has and nothing else of ours. */
export function replaceByCopy(copy: Texts, kept: Texts): Record<string, string | undefined> {
  const { here } = compareCopy(copy, kept);
  return { ...Object.fromEntries(here.map((name) => [name, undefined])), ...copy };
}
