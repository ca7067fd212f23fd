/** The package has no types of its own. */
declare module "culori" {
  /** The contrast of two colours by WCAG 2, 1 to 21. */
  export function wcagContrast(one: string, other: string): number;
}
