import type { Contact, HardAnswer, Interviewer } from "./interview.ts";

/** Something on a list of the notes; `id` is unique within its list. */
export interface Item {
  id: string;
}

export const blankPerson = (id: string): Interviewer => ({
  id,
  name: "",
  title: "",
  duties: "",
  email: "",
  phone: "",
});
export const blankHard = (id: string): HardAnswer => ({ id, question: "", better: "" });
export const blankContact = (id: string): Contact => ({
  id,
  kind: "reference",
  name: "",
  told: false,
});

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Whether nothing was typed or ticked in an item; its id and its kind say nothing. */
export function isBlank<T extends Item>(item: T): boolean {
  return Object.entries(item).every(
    ([field, value]) => field === "id" || field === "kind" || (!isText(value) && value !== true),
  );
}

/** Whether somebody was left with details and without a name. Somebody with nothing at all is no mistake. */
export function needsName(person: Interviewer | Contact): boolean {
  return !person.name.trim() && !isBlank({ ...person, name: "" });
}

/** The list with one item changed. */
export function changeItem<T extends Item>(
  items: readonly T[],
  id: string,
  change: Partial<T>,
): T[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** The list with an item back at its place, or at the end where the list has become shorter. */
export function putItemBack<T extends Item>(items: readonly T[], item: T, at: number): T[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}
