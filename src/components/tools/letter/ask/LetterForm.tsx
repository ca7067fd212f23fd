import { Show } from "solid-js";
import { letterAdvice, letterWords as words } from "../../../../content/en/letter/letter-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { type LetterDraft, withFit } from "../../../core/messages/letter-draft.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeDraft } from "../../../stores/drafts/letter-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { changeYou } from "../../../stores/record/you-store.ts";
import { TextField } from "../../controls/TextField.tsx";
import { usePart } from "../../controls/use-part.ts";
import { SpellingOffer } from "../../shared/questions/SpellingOffer.tsx";
import type { LetterError } from "./letter-words.ts";
import { PeopleFields } from "./PeopleFields.tsx";
import { StarterField } from "./StarterField.tsx";

interface LetterFormProps {
  interview: Interview;
  draft: LetterDraft;
  owner: string;
  sender: string;
  /** Null until the browser has said which day it is. */
  today: Day | null;
  say: (day: Day) => string;
  /** What to put right, found at the last Write my letter. */
  errors: readonly LetterError[];
  /** Has loaded by the time there are errors. */
  summary: typeof import("../../controls/ErrorSummary.tsx").ErrorSummary | undefined;
  onWrite: () => void;
  onOwn: () => void;
}

/** The questions of the letter, each the beginning of a sentence. Every answer is kept as it is given. */
export function LetterForm(props: LetterFormProps) {
  const [more, loadMore] = usePart(() => import("./MoreAnswers.tsx"));
  const errorOf = (field: string) => props.errors.find((error) => error.field === field)?.message;
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onWrite();
      }}
    >
      <fieldset class="plain" role="none" disabled={!props.today}>
        <Show when={props.errors.length > 0 && props.errors} keyed>
          {(errors) => (
            <Show when={props.summary} keyed>
              {(Summary) => (
                <Summary id="letter-problems" title={words.problemTitle} errors={errors} />
              )}
            </Show>
          )}
        </Show>
        <PeopleFields
          interview={props.interview}
          draft={props.draft}
          owner={props.owner}
          errorOf={errorOf}
        />
        <TextField
          id="job"
          label={words.job}
          error={errorOf("job")}
          value={props.interview.job}
          onType={(job) => changeInterview({ job })}
        />
        <SpellingOffer
          value={props.interview.job}
          of="job"
          field="job"
          onTake={(job) => changeInterview({ job })}
        />
        <TextField
          id="company"
          label={questionWords.company}
          value={props.interview.company}
          onType={(company) => changeInterview({ company })}
        />
        <SpellingOffer
          value={props.interview.company}
          of="company"
          field="company"
          onTake={(company) => changeInterview({ company })}
        />
        <fieldset class="field" id="fit">
          <legend>{words.fit}</legend>
          <StarterField
            id="need"
            starter={words.need}
            hint={words.needHint}
            value={props.draft.fit[0]?.need ?? ""}
            onType={(need) => changeDraft((draft) => withFit(draft, 0, { need }))}
          />
          <StarterField
            id="strength"
            starter={words.strength}
            hint={words.strengthHint}
            advice={letterAdvice.fit}
            error={errorOf("fit")}
            value={props.draft.fit[0]?.strength ?? ""}
            onType={(strength) => changeDraft((draft) => withFit(draft, 0, { strength }))}
          />
        </fieldset>
        <div class="text-field">
          <label for="your-name">{words.yourName}</label>
          <Show when={errorOf("sender")}>
            <p class="error" id="your-name-error">
              {errorOf("sender")}
            </p>
          </Show>
          <input
            type="text"
            id="your-name"
            autocomplete="name"
            value={props.sender}
            aria-invalid={errorOf("sender") ? "true" : undefined}
            aria-describedby={errorOf("sender") && "your-name-error"}
            onInput={(event) => changeYou({ name: event.currentTarget.value })}
          />
        </div>
        <details class="more" onToggle={loadMore}>
          <summary>{words.more}</summary>
          <Show
            when={more()}
            keyed
            fallback={<p>{more() === null ? words.moreNotLoaded : words.loading}</p>}
          >
            {({ MoreAnswers }) => (
              <MoreAnswers
                interview={props.interview}
                draft={props.draft}
                today={props.today}
                say={props.say}
              />
            )}
          </Show>
        </details>
        <div class="actions">
          <button type="submit" class="main">
            {words.write}
          </button>
          <button type="button" onClick={() => props.onOwn()}>
            {words.ownLetter}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
