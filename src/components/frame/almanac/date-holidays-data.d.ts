/** The package has no types for its data. */
declare module "date-holidays/data" {
  /** `version` is the day on which the data was put together. */
  export const data: { readonly version: string };
}
