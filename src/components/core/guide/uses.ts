/** Where something of the ledger stands: the address and title of a page of ours. */
export interface Place {
  href: string;
  title: string;
}

/** A place and the ids that it cites or shows, as its text or a tool's rules give them. */
export interface Citing extends Place {
  ids: readonly string[];
}

/** All ids that a lesson's text cites with `<Says ids="…" />` or shows with `<Disagreement id="…" />`. */
export function idsIn(text: string): string[] {
  const said = [...text.matchAll(/<Says\s+ids="([^"]*)"/g)].flatMap(([, ids = ""]) =>
    ids.split(/\s+/),
  );
  const shown = [...text.matchAll(/<Disagreement\s+id="([^"]*)"/g)].map(([, id = ""]) => id);
  return [...new Set([...said, ...shown])];
}

/** All ids that rows of content cite as their `advice` or `claims`, however deep they stand. */
export function adviceIn(rows: unknown): string[] {
  if (typeof rows !== "object" || rows === null) return [];
  const found = Object.entries(rows).flatMap(([name, value]) =>
    (name === "advice" || name === "claims") && Array.isArray(value)
      ? value.map(String)
      : adviceIn(value),
  );
  return [...new Set(found)];
}

/** For each id the places that use it, in their order. */
export function placesById(citing: readonly Citing[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { ids, href, title } of citing) {
    for (const id of new Set(ids)) places.set(id, [...(places.get(id) ?? []), { href, title }]);
  }
  return places;
}
