import { type Listening, restoreListening } from "../../core/questions/listening.ts";
import { clearDraft, draftStore } from "../record/draft-store.ts";

export const [$listening, changeListening] = draftStore<Listening>("listening", restoreListening);

export const startListeningOver = () => clearDraft("listening");
