import type { Shape } from "../storage/shape.ts";

/**
 * What is kept under a tool's name, of any shape, as what the tool knows: each field that has its shape is taken, each
 * other is empty, and what the tool does not know stays beside them. Never throws.
 */
export function restoreDraft<T extends object>(
  value: unknown,
  empty: T,
  shapesOf: Record<keyof T, Shape>,
): T {
  const isKept = typeof value === "object" && value !== null && !Array.isArray(value);
  const fitting = Object.entries(isKept ? value : {}).filter(([name, field]) => {
    const shape = Object.hasOwn(shapesOf, name) ? shapesOf[name as keyof T] : undefined;
    return shape?.(field) ?? true;
  });
  return { ...empty, ...Object.fromEntries(fitting) };
}
