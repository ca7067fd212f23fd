import type { Day } from "../../base/calendar/day.ts";
import { type Standing, standingWith } from "../hand/standing.ts";
import { composeLetter } from "../messages/compose-letter.ts";
import { answersFor, choicesFor, promiseIn, type Writing } from "../messages/letter-answers.ts";
import { type LetterDraft, type LetterId, letterIn, own, team } from "../messages/letter-draft.ts";
import type { Message } from "../messages/letter-shape.ts";
import { letterIds, shownPeople } from "../messages/people.ts";
import type { Interview } from "../record/interview.ts";
import { interviewDayOf } from "../record/interview-day.ts";

/** One letter of an interview as it stands now. One that was written elsewhere has no answers behind it. */
export function standingOf(
  rules: Message,
  interview: Interview,
  draft: LetterDraft,
  id: LetterId,
  writing: Writing,
): Standing {
  const ids = letterIds(interview);
  const { kept, subject } = letterIn(draft, id, ids);
  if (id === own) {
    return {
      letter: null,
      merged: { text: kept?.text ?? "", base: [], differences: [] },
      subject: subject ?? "",
    };
  }
  const answers = answersFor(interview, draft, id, writing);
  const letter = composeLetter(rules, answers, choicesFor(draft, id, ids, writing.region));
  return standingWith(letter, { kept, subject });
}

/** What the checks may know of a letter: whom it is to, and the texts of the others that were begun. */
export function factsFor(
  rules: Message,
  interview: Interview,
  draft: LetterDraft,
  id: LetterId,
  writing: Writing,
) {
  const people = shownPeople(interview.interviewers);
  const isToOne = id !== team && id !== own;
  const topic = answersFor(interview, draft, id, writing).topic;
  const promise = promiseIn(interview.promise);
  return {
    interviewers: people.filter((one) => !isToOne || one.id === id).map(({ name }) => name),
    job: interview.job,
    company: interview.company,
    topics: topic || interview.topics,
    promise: promise?.kind === "by" ? { kind: "by", date: promise.day } : promise,
    form: draft.form,
    interviewedOn: interviewDayOf(interview),
    sentOn: sentOn(interview, id),
    today: writing.today,
    region: writing.region,
    workingWeek: writing.workingWeek,
    others: isToOne
      ? people
          .filter((one) => one.id !== id && one.name.trim() !== "")
          .map((one) => standingOf(rules, interview, draft, one.id, writing).merged.text)
      : [],
  };
}

/** The day on which a letter was marked as sent; `null` while it is not. */
export function sentOn({ history }: Interview, id: LetterId): Day | null {
  const to = toOf(id) ?? "";
  const thanks = history.find((event) => event.kind === "thanked" && (event.to ?? "") === to);
  return thanks?.on ?? null;
}

/** Whom the history names as thanked: one person, or nobody where a letter goes to all of them. */
export const toOf = (id: LetterId): string | undefined =>
  id === team || id === own ? undefined : id;
