import type { Letter } from "../messages/letter-shape.ts";
import type { MessageOf } from "../messages/message-draft.ts";
import { draftOf, type Merged, mergeLetter } from "./merge-letter.ts";

/** A message as it stands: what the answers make, and what the reader's hand has made of it. */
export interface Standing {
  /** Null where it was written elsewhere, so that no answers are behind it. */
  readonly letter: Letter | null;
  readonly merged: Merged;
  readonly subject: string;
}

/** A composed message under the reader's hand. In: what the answers make now, and what is kept of the message. */
export function standingWith(
  letter: Letter,
  { kept, subject }: Omit<MessageOf, "wording">,
): Standing {
  const merged = mergeLetter(kept ?? draftOf(letter.segments), letter.segments);
  return { letter, merged, subject: subject ?? letter.subject };
}
