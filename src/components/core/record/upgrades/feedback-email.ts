type Kept = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Kept =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Kept) : {};

/**
 * From version 1 to 2: an email after a no that was changed by hand stands with the messages, as the reader's own text.
 * All else stays as it is.
 */
export function moveFeedbackEmail(interview: Kept): Kept {
  const drafts = fieldsOf(interview["drafts"]);
  const { email, ...feedback } = fieldsOf(drafts["feedback"]);
  if (typeof email !== "string") return interview;
  const message = { wording: 0, subject: null, kept: { text: email, base: [] } };
  const messages = fieldsOf(drafts["messages"]);
  const moved = { ...messages, feedback: { ...fieldsOf(messages["feedback"]), team: message } };
  return { ...interview, drafts: { ...drafts, feedback, messages: moved } };
}
