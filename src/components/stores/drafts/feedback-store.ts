import { type FeedbackDraft, restoreFeedback } from "../../core/questions/draft.ts";
import { clearDraft, draftStore, now } from "../record/draft-store.ts";
import { changeInterview } from "../record/interview-store.ts";

export const [$feedback, changeFeedback] = draftStore<FeedbackDraft>("feedback", restoreFeedback);

const nobody = { title: "", duties: "", email: "", phone: "" };

/** Names whom to ask. With one interviewer or none it is them, in the record; with several it is noted here. */
export function changePerson(name: string): void {
  const { interviewers } = now();
  const [first] = interviewers;
  const person = { id: "1", ...nobody, ...first, name };
  const isBlank = [name, person.title, person.duties, person.email, person.phone].every(
    (text) => !text,
  );
  if (interviewers.length > 1) changeFeedback({ person: name });
  else changeInterview({ interviewers: isBlank ? [] : [person] });
}

export const startFeedbackOver = () => clearDraft("feedback");
