import { toldApart } from "./event-ids.ts";
import type { Interview } from "./interview.ts";

/** A text that another tab wrote into the same field: both are kept until the reader has chosen. */
export interface OtherText {
  /** Where in the interview: names of fields, and ids of people and answers. */
  readonly path: readonly string[];
  readonly text: string;
}

type Fields = Record<string, unknown>;

/** What an item of a list is known by: its id or, where it has none, all that it says. */
const nameOf = (item: unknown) => (item as { id?: string } | null)?.id ?? JSON.stringify(item);

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A letter as a hand left it, and the parts that it was composed of: these belong to their own text only. */
const isOverwritten = (value: unknown): value is { text: string } =>
  isFields(value) && typeof value["text"] === "string" && Array.isArray(value["base"]);

/** Fields, also of drafts, that hold what was chosen: a code, a day or an id. Nobody reads these, so nobody is asked. */
const choices = new Set([
  ...["how", "choice", "picked", "unit", "feeling", "approach", "kind", "archivedOn", "on", "told"],
  ...["tone", "form", "current", "reason", "whom", "said", "ask", "reached", "sorting"],
]);

const isChosen = ([place = "", tool, ...rest]: readonly string[]) =>
  ["done", "lessons"].includes(place) ||
  (place === "drafts" && tool === "calendar") ||
  choices.has(rest.at(-1) ?? tool ?? place);

/** An event as it was handed out to a calendar, which takes that with the highest number for the newest. */
interface HandedOut {
  readonly sequence: number;
}

const isHandedOut = (value: unknown): value is HandedOut =>
  isFields(value) && Number.isFinite(value["sequence"]);

/** Two that have one number and differ would each pass for the other: the one that counts gets a number of its own. */
function newestOf(one: HandedOut, other: HandedOut, oneCounts: boolean): HandedOut {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence ? one : other;
  return { ...(oneCounts ? one : other), sequence: one.sequence + 1 };
}

/** A list as fields, so that both are put together in one way. */
const asFields = (value: unknown): Fields =>
  Array.isArray(value)
    ? Object.fromEntries(value.map((item) => [nameOf(item), item]))
    : isFields(value)
      ? value
      : {};

/**
 * Puts together two interviews that began as `base`. What only one of them changed, added or took away is so in
 * the result; lists are compared item by item. Where both changed the same field, the one kept last counts, and a
 * typed text of the other is found in `drafts` under `otherTexts`, for the reader to choose. Which of the two is `mine`
 * makes no difference but for the order of lists.
 */
export function mergeInterviews(base: Interview, mine: Interview, theirs: Interview): Interview {
  const others: OtherText[] = [];
  /** The one kept last; of two kept in the same moment always the same one, in whichever tab this runs. */
  const later = (mine.keptAt ?? 0) - (theirs.keptAt ?? 0);
  const mineCounts = (one: unknown, other: unknown) =>
    later === 0 ? JSON.stringify(one) > JSON.stringify(other) : later > 0;

  const mergeTexts = (one: string, other: string, path: string[]) => {
    if (isChosen(path)) return one && other ? (mineCounts(one, other) ? one : other) : one || other;
    if (one.startsWith(other)) return one;
    if (other.startsWith(one)) return other;
    const counts = mineCounts(one, other);
    others.push({ path, text: counts ? other : one });
    return counts ? one : other;
  };
  const merge = (was: unknown, one: unknown, other: unknown, path: string[]): unknown => {
    if (isSame(one, was) || isSame(one, other)) return other;
    if (isSame(other, was)) return one;
    if (typeof one === "string" && typeof other === "string") return mergeTexts(one, other, path);
    // What one took away or emptied and the other worked on stays.
    if (one == null || other == null) return one ?? other ?? null;
    if (isHandedOut(one) && isHandedOut(other)) return newestOf(one, other, mineCounts(one, other));
    if (isOverwritten(one) && isOverwritten(other)) {
      const text = mergeTexts(one.text, other.text, [...path, "text"]);
      return { ...(text === one.text ? one : other), text };
    }
    const areAlike =
      isFields(one) && isFields(other) && Array.isArray(one) === Array.isArray(other);
    if (!areAlike) return mineCounts(one, other) ? one : other;
    const merged = mergeFields(asFields(was), asFields(one), asFields(other), path);
    return Array.isArray(other) ? Object.values(merged) : merged;
  };
  const mergeFields = (was: Fields, one: Fields, other: Fields, path: string[]) => {
    const names = new Set([...Object.keys(other), ...Object.keys(one)]);
    const merged = [...names].map((name) => {
      return [name, merge(was[name], one[name], other[name], [...path, name])] as const;
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  };

  const [ours, other] = mineCounts(mine.history, theirs.history)
    ? [mine, withToldApart(base, theirs, mine)]
    : [withToldApart(base, mine, theirs), theirs];
  const merged = merge(base, ours, other, []) as Interview;
  return others.length > 0 ? withOthers(merged, others) : merged;
}

/** The first of two interviews, with its news told apart from that of the other. */
const withToldApart = (base: Interview, one: Interview, other: Interview): Interview => ({
  ...one,
  history: toldApart(base.history, one.history, other.history),
});

/** The texts of the other tab, as far as they are still to be chosen from. */
export function otherTextsOf({ drafts }: Interview): readonly OtherText[] {
  const kept = drafts["otherTexts"];
  return Array.isArray(kept) ? kept.filter(isOtherText) : [];
}

function isOtherText(value: unknown): value is OtherText {
  const { path, text } = asFields(value);
  return (
    typeof text === "string" &&
    Array.isArray(path) &&
    path.every((name) => typeof name === "string")
  );
}

function withOthers(interview: Interview, more: readonly OtherText[]): Interview {
  const all = new Map(
    [...otherTextsOf(interview), ...more].map((one) => [JSON.stringify(one), one]),
  );
  return { ...interview, drafts: { ...interview.drafts, otherTexts: [...all.values()] } };
}

const inside = (value: unknown, name: string): unknown =>
  Object.hasOwn(asFields(value), name) ? asFields(value)[name] : undefined;

/** The text that stands in the field now; empty where the field has gone since. */
export function textBeside(interview: Interview, { path }: OtherText): string {
  const text = path.reduce<unknown>(inside, interview);
  return typeof text === "string" ? text : "";
}

function withText(value: unknown, [name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return typeof value === "string" ? text : value;
  if (inside(value, name) === undefined) return value;
  const replace = (inner: unknown) => withText(inner, rest, text);
  if (Array.isArray(value)) {
    return value.map((item) => (nameOf(item) === name ? replace(item) : item));
  }
  const fields = asFields(value);
  return { ...fields, [name]: replace(fields[name]) };
}

/** The interview with the other text in the field, and what stood there as the other: done twice it is as before. */
export function swapTexts(interview: Interview, other: OtherText): Interview {
  const before = textBeside(interview, other);
  const swapped = withText(interview, other.path, other.text) as Interview;
  const all = otherTextsOf(interview).map((one) =>
    JSON.stringify(one) === JSON.stringify(other) ? { ...one, text: before } : one,
  );
  return { ...swapped, drafts: { ...swapped.drafts, otherTexts: all } };
}

/** The interview without a text that was not chosen. */
export function withoutOther(interview: Interview, other: OtherText): Interview {
  const { otherTexts: _, ...drafts } = interview.drafts;
  const left = otherTextsOf(interview).filter(
    (one) => JSON.stringify(one) !== JSON.stringify(other),
  );
  return { ...interview, drafts: left.length > 0 ? { ...drafts, otherTexts: left } : drafts };
}
