import { keepText } from "../storage/record.ts";

/** When the last copy was made, in milliseconds since 1970; empty: never on this device. */
export const $lastBackup = keepText("backup", "", (text) => (Number(text) > 0 ? text : ""));
