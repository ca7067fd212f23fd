import { clearDraft, draftOf } from "./draft-store.ts";
import { type Listening, restoreListening } from "./listening.ts";

export const [$listening, changeListening] = draftOf<Listening>("listening", restoreListening);

export const startListeningOver = () => clearDraft("listening");
