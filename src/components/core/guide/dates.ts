/** An entry of the list of changes, as far as dates go; without a lesson it is about the whole guide. */
export interface Change {
  readonly date: string;
  readonly kind: "new" | "changed";
  readonly lesson?: string | undefined;
}

/**
 * When a lesson first stood in the guide, and when it last changed. One that no entry calls new is as
 * old as the guide; without an entry for the guide the build stops.
 */
export function datesOf(lesson: string, changes: readonly Change[]) {
  const about = changes.filter((change) => change.lesson === lesson);
  const news = [...about, ...changes.filter((change) => change.lesson === undefined)];
  const published = news.find(({ kind }) => kind === "new")?.date;
  if (!published) throw new Error(`changes.json does not say when ${lesson} or the guide was new`);
  const changed = about.map(({ date }) => date).reduce(later, published);
  return { published, changed };
}

const later = (one: string, other: string) => (one > other ? one : other);
