import { autosaveName, noAutosave, restoreAutosave } from "../../core/record/autosave.ts";
import { keepRecord } from "../storage/record.ts";
import { keepSharedText } from "../storage/shared-text.ts";

/** When the last copy was made, in milliseconds since 1970; empty: never on this device. In whatever tab. */
export const $lastBackup = keepSharedText("backup", "", (text) => (Number(text) > 0 ? text : ""));

/** Whether a file of the reader's own is kept up to date, in whatever tab. */
export const $autosave = keepRecord(autosaveName, noAutosave, restoreAutosave);
