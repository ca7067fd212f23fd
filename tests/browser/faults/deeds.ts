import fc from "fast-check";

/** One thing that happens to a device on which the site is open in two tabs. */
export type Deed = {
  readonly tab: 0 | 1;
  readonly field: Field;
} & (
  | { readonly kind: "edit" | "add" | "reload" | "erase" | "undo" | "clear" }
  /** In both tabs, before either has heard of the other. */
  | { readonly kind: "both"; readonly other: Field }
  | { readonly kind: "corrupt" | "newer" | "fill" | "free" | "save" }
  | { readonly kind: "load"; readonly how: "add" | "replace" }
  /** The tab dies after so many writes of what it has begun. */
  | { readonly kind: "kill"; readonly writes: number; readonly during: "edit" | "load" | "erase" }
  /** The clock of a tab is set, by so many hours. */
  | { readonly kind: "clock"; readonly hours: number }
);

export type Field = "topics" | "wentWell" | "toClearUp";

const place = {
  tab: fc.constantFrom<0 | 1>(0, 1),
  field: fc.constantFrom<Field>("topics", "wentWell", "toClearUp"),
};

const kinds = <K extends Deed["kind"]>(...all: K[]) =>
  fc.record({ ...place, kind: fc.constantFrom(...all) });

export const deed = fc.oneof(
  { weight: 7, arbitrary: kinds("edit") },
  { weight: 3, arbitrary: fc.record({ ...place, kind: fc.constant("both"), other: place.field }) },
  { weight: 2, arbitrary: kinds("add", "reload", "clear") },
  { weight: 2, arbitrary: kinds("corrupt", "newer", "save") },
  { weight: 2, arbitrary: kinds("fill", "free") },
  { weight: 2, arbitrary: kinds("erase", "undo") },
  {
    weight: 1,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant("load"),
      how: fc.constantFrom("add", "replace"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant("kill"),
      writes: fc.nat({ max: 3 }),
      during: fc.constantFrom("edit", "load", "erase"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...place,
      kind: fc.constant("clock"),
      hours: fc.integer({ min: -50_000, max: 50_000 }),
    }),
  },
) as fc.Arbitrary<Deed>;
