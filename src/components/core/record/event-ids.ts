import type { HistoryEvent, KeptEvent } from "./history.ts";

type Told = HistoryEvent & { readonly id?: unknown };

/**
 * Gives each event an id that no other of a history has: its kind, its day, and which of those alike it is. The id
 * stays with the event when its day is corrected, so it names the event and says nothing about it.
 *
 * In: the ids that are taken, and events as they were told. Out: the same events, each with an id; an id that one has
 * already stays, save where another had it first. The same events get the same ids in every tab and on every device.
 */
export function withIds(events: readonly Told[], taken: readonly string[] = []): KeptEvent[] {
  const ids = new Set(taken);
  return events.map((event) => {
    const { id } = event;
    const own = typeof id === "string" && id !== "" && !ids.has(id) ? id : freeId(event, ids);
    ids.add(own);
    return { ...event, id: own };
  });
}

function freeId({ kind, on }: Told, ids: ReadonlySet<string>): string {
  let count = 1;
  while (ids.has(`${kind}-${on}-${count}`)) count += 1;
  return `${kind}-${on}-${count}`;
}

/** The history with events that were told besides. */
export function addEvents(
  history: readonly KeptEvent[],
  events: readonly HistoryEvent[],
): KeptEvent[] {
  const ids = history.map(({ id }) => id);
  return [...history, ...withIds(events, ids)];
}

const asTold = ({ id: _, ...told }: KeptEvent) => JSON.stringify(told);

/**
 * Two tabs may give one id to two pieces of news, told in the same moment. Both are kept: in the history of one, such an
 * event gets the id that it has in the other already, or a free one.
 *
 * In: the history that both began with, and that of each. Out: the first of the two, to be put together with the other.
 */
export function toldApart(
  base: readonly KeptEvent[],
  one: readonly KeptEvent[],
  other: readonly KeptEvent[],
): KeptEvent[] {
  const known = new Set(base.map(({ id }) => id));
  const others = new Map(other.map((event) => [event.id, asTold(event)]));
  const ids = new Set([...others.keys(), ...one.map(({ id }) => id)]);
  return one.map((event) => {
    const told = asTold(event);
    const there = others.get(event.id);
    if (known.has(event.id) || there === undefined || there === told) return event;
    const same = other.find((theirs) => !known.has(theirs.id) && asTold(theirs) === told);
    const id = same?.id ?? freeId(event, ids);
    ids.add(id);
    return { ...event, id };
  });
}
