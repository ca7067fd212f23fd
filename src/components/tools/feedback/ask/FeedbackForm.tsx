import { Show } from "solid-js";
import type { feedbackWords } from "../../../../content/en/questions/feedback-words.ts";
import { type FeedbackDraft, personOf, reachedOf, wayOf } from "../../../core/questions/draft.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeFeedback, changePerson } from "../../../stores/drafts/feedback-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { changeYou } from "../../../stores/record/you-store.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { Ticks } from "../review/Ticks.tsx";
import type { FormError, WordsPart } from "../words/WordsPart.tsx";
import { AskQuestion } from "./AskQuestion.tsx";

export interface Wish {
  id: string;
  wish: string;
}

/** They come with the page and not with the script, which is the scarcer of the two. */
export type FormWords = typeof feedbackWords;

interface FeedbackFormProps {
  words: FormWords;
  draft: FeedbackDraft;
  interview: Interview;
  you: string;
  isReady: boolean;
  wishes: readonly Wish[];
  errors: readonly FormError[];
  /** Undefined until it has loaded. */
  part: WordsPart | null | undefined;
  onShow: () => void;
  onSuggest: () => void;
}

function choicesOf<T extends string>(labels: Record<T, string>) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}

const firsts = ["disappointed", "notToChange", "keepInMind"] as const;

/** The questions before there are words. Each answer is kept as it is given; they are checked on Show my words. */
export function FeedbackForm(props: FeedbackFormProps) {
  const errorOf = (field: string) => props.errors.find(({ target }) => target === field)?.message;
  const isWished = (id: string) => props.draft.wishes.includes(id);
  const wish = (id: string, checked: boolean) => {
    const others = props.draft.wishes.filter((one) => one !== id);
    changeFeedback({ wishes: checked ? [...others, id] : others });
  };
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onShow();
      }}
    >
      <fieldset class="plain" role="none" disabled={!props.isReady}>
        <Show when={props.errors.length > 0 && props.errors} keyed>
          {(errors) => props.part?.FormErrors({ errors })}
        </Show>
        <RadioGroup
          id="told"
          legend={props.words.told}
          error={errorOf("told")}
          options={choicesOf(props.words.toldBy)}
          value={props.draft.told}
          onChoose={(told) => changeFeedback({ told })}
        />
        <AskQuestion words={props.words} value={wayOf(props.draft)} />
        <RadioGroup
          id="reached"
          legend={props.words.reached}
          options={choicesOf(props.words.reachedTo)}
          value={reachedOf(props.draft, props.interview.round)}
          onChoose={(reached) => changeFeedback({ reached })}
        />
        <TextField
          id="person"
          label={props.words.person}
          value={personOf(props.draft, props.interview.interviewers)}
          onType={changePerson}
        />
        <TextField
          id="job"
          label={props.words.job}
          error={errorOf("job")}
          value={props.interview.job}
          onType={(job) => changeInterview({ job })}
        />
        <TextField
          id="your-name"
          label={props.words.yourName}
          error={errorOf("your-name")}
          value={props.you}
          onType={(name) => changeYou({ name })}
        />
        <Ticks
          id="wishes"
          legend={props.words.wishes}
          hint={props.words.wishesHint}
          error={errorOf("wishes")}
          ticks={[...props.wishes, { id: "own", wish: props.words.own }].map(
            ({ id, wish: label }) => ({
              id,
              label,
              checked: isWished(id),
            }),
          )}
          onTick={wish}
        >
          <Show when={isWished("own") && props.part} keyed>
            {({ OwnQuestion }) => (
              <OwnQuestion value={props.draft.own} error={errorOf("own-question")} />
            )}
          </Show>
          <button type="button" onClick={() => props.onSuggest()}>
            {props.words.suggest}
          </button>
        </Ticks>
        <Ticks
          id="first"
          legend={props.words.first}
          hint={props.words.thanks}
          ticks={firsts.map((id) => ({ id, label: props.words[id], checked: props.draft[id] }))}
          onTick={(id, checked) => changeFeedback({ [id]: checked })}
        />
        <div class="actions">
          <button type="submit" class="main">
            {props.words.show}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
