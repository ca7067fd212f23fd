import { For, Show } from "solid-js";
import {
  letterAdvice,
  letterMore as more,
  letterWords as words,
} from "../../../../content/en/letter/letter-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import { fill } from "../../../base/language/fill.ts";
import { type LetterDraft, withFit } from "../../../core/messages/letter-draft.ts";
import { notedLines } from "../../../core/messages/people.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { dayBefore } from "../../../stores/device/today.ts";
import { changeDraft } from "../../../stores/drafts/letter-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { PromiseQuestion } from "../../shared/questions/PromiseQuestion.tsx";
import { WhenQuestion } from "../../shared/questions/WhenQuestion.tsx";
import { echoOf } from "../../shared/questions/whole-day-words.ts";
import { StarterField } from "./StarterField.tsx";

export interface MoreAnswersProps {
  interview: Interview;
  draft: LetterDraft;
  today: Day | null;
  say: (day: Day) => string;
}

/** Days are checked where they are used, in the timeline: here nothing stands in the way of writing. */
const noError = () => undefined;

type TextName = "asked" | "better" | "why" | "ownAddress" | "address";

/** What may stay empty. It is fetched when somebody opens it. */
export function MoreAnswers(props: MoreAnswersProps) {
  const echo = (typed: TypedDay) => echoOf(typed, props.say);
  const set = (name: TextName) => (text: string) =>
    changeDraft((draft) => ({ ...draft, [name]: text }));
  return (
    <>
      <fieldset class="field">
        <legend>{more.mend}</legend>
        <StarterField
          id="asked"
          starter={more.asked}
          hint={more.mendHint}
          advice={letterAdvice.mend}
          value={props.draft.asked}
          onType={set("asked")}
        />
        <TextArea
          id="better"
          label={more.better}
          value={props.draft.better}
          onType={set("better")}
        />
        <Show when={!props.draft.better}>
          <For each={notedLines(props.interview.toClearUp)}>
            {(line) => (
              <button type="button" class="link" onClick={() => set("better")(line)}>
                {fill(words.use, { text: line })}
              </button>
            )}
          </For>
        </Show>
      </fieldset>
      <fieldset class="field">
        <legend>{more.fit2}</legend>
        <StarterField
          id="need-2"
          starter={words.need}
          value={props.draft.fit[1]?.need ?? ""}
          onType={(need) => changeDraft((draft) => withFit(draft, 1, { need }))}
        />
        <StarterField
          id="strength-2"
          starter={words.strength}
          value={props.draft.fit[1]?.strength ?? ""}
          onType={(strength) => changeDraft((draft) => withFit(draft, 1, { strength }))}
        />
      </fieldset>
      <StarterField
        id="why"
        starter={more.why}
        hint={more.whyHint}
        value={props.draft.why}
        onType={set("why")}
      />
      <WhenQuestion
        answer={props.interview.interviewedOn}
        today={props.today}
        yesterday={props.today && dayBefore(props.today)}
        say={props.say}
        echo={echo}
        errorOf={noError}
        onAnswer={(interviewedOn) => changeInterview({ interviewedOn })}
      />
      <PromiseQuestion
        answer={props.interview.promise}
        say={props.say}
        echo={echo}
        errorOf={noError}
        onAnswer={(promise) => changeInterview({ promise })}
      />
      <TextArea
        id="own-address"
        label={more.ownAddress}
        value={props.draft.ownAddress}
        onType={set("ownAddress")}
      />
      <TextArea
        id="address"
        label={more.address}
        value={props.draft.address}
        onType={set("address")}
      />
    </>
  );
}
