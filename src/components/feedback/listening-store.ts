import { clearDraft, draftStore } from "../interview/draft-store.ts";
import { type Listening, restoreListening } from "./listening.ts";

export const [$listening, changeListening] = draftStore<Listening>("listening", restoreListening);

export const startListeningOver = () => clearDraft("listening");
