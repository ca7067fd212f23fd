import type { Shape } from "./shape.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (kept: unknown): Fields => (isFields(kept) ? kept : {});

/**
 * What is kept under a tool's name, of any shape, as what the tool knows: each field that has its shape is taken, each
 * other is empty, and what the tool does not know stays beside them. Never throws.
 */
export function restoreDraft<T extends object>(
  kept: unknown,
  empty: T,
  shapesOf: Record<keyof T, Shape>,
): T {
  const fitting = Object.entries(fieldsOf(kept)).filter(([name, field]) => {
    const shape = Object.hasOwn(shapesOf, name) ? shapesOf[name as keyof T] : undefined;
    return shape?.(field) ?? true;
  });
  return { ...empty, ...Object.fromEntries(fitting) };
}

/**
 * What to keep of a draft that was changed, so that nothing which could not be read is lost: another version may know
 * it, and a reader may have typed it.
 *
 * In: what is kept, of any shape; what was restored from it; what that has become. Out: the last, with each field that
 * could not be read as it was kept where nothing was put in its place, else in the list `unread`. Never throws.
 */
export function keepDraft<T extends object>(kept: unknown, restored: T, changed: T): T {
  const [was, now] = [fieldsOf(restored), fieldsOf(changed)];
  const unread = Object.entries(fieldsOf(kept)).filter(([name, value]) => was[name] !== value);
  const isWaiting = ([name]: readonly [string, unknown]) => was[name] === now[name];
  const replaced = unread
    .filter((one) => !isWaiting(one))
    .map(([name, value]) => ({ [name]: value }));
  const whole = isFields(kept) || kept == null ? [] : [kept];
  const aside = [...replaced, ...whole];
  return {
    ...changed,
    ...Object.fromEntries(unread.filter(isWaiting)),
    ...(aside.length > 0 && { unread: [...asideIn(now), ...aside] }),
  };
}

/** What was set aside before; whatever else stands in its place goes along. */
function asideIn({ unread = [] }: Fields): unknown[] {
  return Array.isArray(unread) ? unread : [unread];
}
