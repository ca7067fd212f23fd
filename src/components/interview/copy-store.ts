import { keepRecord, keepText } from "../storage/record.ts";
import { autosaveName, noAutosave, restoreAutosave } from "./autosave.ts";

/** When the last copy was made, in milliseconds since 1970; empty: never on this device. */
export const $lastBackup = keepText("backup", "", (text) => (Number(text) > 0 ? text : ""));

/** Whether a file of the reader's own is kept up to date, in whatever tab. */
export const $autosave = keepRecord(autosaveName, noAutosave, restoreAutosave);
