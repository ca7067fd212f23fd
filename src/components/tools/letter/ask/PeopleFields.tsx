import { createEffect, createSignal, For, on } from "solid-js";
import { letterAdvice, letterWords as words } from "../../../../content/en/letter/letter-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { nextId } from "../../../base/shapes/next-id.ts";
import { type LetterDraft, letterIn } from "../../../core/messages/letter-draft.ts";
import {
  changedPerson,
  letterIds,
  notedLines,
  putBack,
  shownPeople,
  withPerson,
} from "../../../core/messages/people.ts";
import type { Interview, Interviewer } from "../../../core/record/interview.ts";
import { changeLetter } from "../../../stores/drafts/letter-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { announce } from "../../controls/announce.ts";
import Says from "../../guide/advice/Says.tsx";
import { PersonFields } from "./PersonFields.tsx";

interface PeopleFieldsProps {
  interview: Interview;
  draft: LetterDraft;
  /** The id of the interview: who was removed is put back there and nowhere else. */
  owner: string;
  errorOf: (field: string) => string | undefined;
}

interface Removed {
  one: Interviewer;
  at: number;
}

/** Whom the letters are to: each gets one, with a detail of their own (E2). */
export function PeopleFields(props: PeopleFieldsProps) {
  const [removed, setRemoved] = createSignal<readonly Removed[]>([]);
  createEffect(
    on(
      () => props.owner,
      () => setRemoved([]),
      { defer: true },
    ),
  );
  const people = () => shownPeople(props.interview.interviewers);
  // Keyed by id: a row keeps its fields, and with them focus and caret, while its person is replaced.
  const ids = () => people().map(({ id }) => id);
  const find = (id: string) => people().find((one) => one.id === id) as Interviewer;
  const change = (id: string, fields: Partial<Interviewer>) =>
    changeInterview({
      interviewers: changedPerson(props.interview.interviewers, id, fields),
    });
  const focusOn = (id: string) => document.getElementById(`to-${id}-name`)?.focus();
  const add = () => {
    const id = nextId([...people(), ...removed().map(({ one }) => one)]);
    changeInterview({ interviewers: withPerson(props.interview.interviewers, id) });
    focusOn(id);
  };
  const remove = (id: string) => {
    const at = ids().indexOf(id);
    setRemoved([...removed(), { one: find(id), at }]);
    changeInterview({ interviewers: people().filter((other) => other.id !== id) });
  };
  const called = ({ one, at }: Removed) =>
    one.name.trim() || fill(words.person, { number: at + 1 });
  const bringBack = (gone: Removed) => {
    setRemoved(removed().filter((other) => other !== gone));
    changeInterview({
      interviewers: putBack(props.interview.interviewers, gone.one, gone.at),
    });
    focusOn(gone.one.id);
    announce(fill(words.back, { name: called(gone) }));
  };
  return (
    <fieldset class="field rows" id="to">
      <legend>{words.who}</legend>
      <p class="hint">
        {words.whoHint} <Says ids={letterAdvice.who} />
      </p>
      <For each={ids()}>
        {(id, at) => (
          <PersonFields
            person={find(id)}
            number={at() + 1}
            topic={letterIn(props.draft, id).topic}
            noted={notedLines(props.interview.topics)}
            error={at() === 0 ? props.errorOf("to") : undefined}
            onName={(name) => change(id, { name })}
            onTopic={(topic) => changeLetter(id, letterIds(props.interview), { topic })}
            onRemove={ids().length > 1 ? () => remove(id) : undefined}
          />
        )}
      </For>
      <For each={removed()}>
        {(gone) => (
          <p class="cleared" tabindex="-1" ref={(line) => queueMicrotask(() => line.focus())}>
            {fill(words.removed, { name: called(gone) })}{" "}
            <button type="button" onClick={() => bringBack(gone)}>
              {questionWords.undo}
              <span class="unseen">: {called(gone)}</span>
            </button>
          </p>
        )}
      </For>
      <button type="button" onClick={add}>
        {words.addPerson}
      </button>
    </fieldset>
  );
}
