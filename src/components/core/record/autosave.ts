import { objectOf, oneOf, text } from "../../base/shapes/shape.ts";

/**
 * The file of the reader's own that is kept up to date, as far as this device knows. `kept`: what it `holds` was
 * written (a digest of the texts; empty: nothing yet). `lapsed`: the browser wants to ask the reader again.
 * `lost`: it could not be written. The file itself is in stores/storage/own-file.ts.
 */
export type Autosave =
  | { readonly version: 1; readonly state: "off" }
  | {
      readonly version: 1;
      readonly state: "kept" | "lapsed" | "lost";
      readonly file: string;
      readonly holds: string;
    };

export const autosaveName = "autosave";

export const noAutosave: Autosave = { version: 1, state: "off" };

const isAutosave = objectOf({
  version: oneOf(1),
  state: oneOf("kept", "lapsed", "lost"),
  file: text,
  holds: text,
});

/** What is kept of it, of whatever shape; what cannot be read is off, and the reader chooses a file again. */
export function restoreAutosave(value: unknown): Autosave {
  return isAutosave(value) ? (value as Autosave) : noAutosave;
}
