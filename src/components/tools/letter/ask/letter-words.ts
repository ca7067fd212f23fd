import { laterLetterWords as words } from "../../../../content/en/letter/letter-later-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { type LetterDraft, type LetterId, own, team } from "../../../core/messages/letter-draft.ts";
import { shownPeople } from "../../../core/messages/people.ts";
import type { Interview } from "../../../core/record/interview.ts";

/** What to put right before there can be a letter, in the order of the form; `target` is the field to go to. */
export interface LetterError {
  readonly field: "to" | "job" | "fit" | "sender";
  readonly target: string;
  readonly message: string;
}

/** What keeps the first letter from being one. */
export function errorsOf(interview: Interview, draft: LetterDraft, sender: string): LetterError[] {
  const [first] = shownPeople(interview.interviewers);
  const { errors } = words;
  const all: (LetterError & { isFine: boolean })[] = [
    {
      field: "to",
      target: `to-${first?.id}-name`,
      message: errors.to,
      isFine: shownPeople(interview.interviewers).some(({ name }) => name.trim() !== ""),
    },
    { field: "job", target: "job", message: errors.job, isFine: interview.job.trim() !== "" },
    {
      field: "fit",
      target: "strength",
      message: errors.fit,
      isFine: draft.fit.some(({ strength }) => strength.trim() !== ""),
    },
    { field: "sender", target: "your-name", message: errors.sender, isFine: sender.trim() !== "" },
  ];
  return all.filter(({ isFine }) => !isFine).map(({ isFine: _, ...error }) => error);
}

/** What a letter is called in the list of letters: "To Ines Duarte". */
export function letterName({ interviewers }: Interview, id: LetterId): string {
  if (id === team) return words.toTeam;
  if (id === own) return words.own;
  const people = shownPeople(interviewers);
  const at = people.findIndex((one) => one.id === id);
  const name = people[at]?.name.trim();
  return name ? fill(words.to, { name }) : fill(words.toNobody, { number: at + 1 });
}
