import { createMemo, onMount, Show } from "solid-js";
import { resultWords as words } from "../../content/feedback-later-words.ts";
import { feedbackWords } from "../../content/feedback-words.ts";
import type { Day } from "../calendar/day.ts";
import { announce } from "../controls/announce.ts";
import { RadioGroup } from "../controls/RadioGroup.tsx";
import { useLive } from "../controls/use-live.ts";
import type { Interview } from "../interview/interview.ts";
import { changeInterview } from "../interview/interview-store.ts";
import { hasAsked, markAsked } from "./asked.ts";
import { type FeedbackDraft, wayOf } from "./draft.ts";
import { EmailView } from "./EmailView.tsx";
import { changeFeedback, startFeedbackOver } from "./feedback-store.ts";
import { factsOf } from "./feedback-words.ts";
import { NextPages } from "./NextPages.tsx";
import { ScriptView } from "./ScriptView.tsx";
import { WhyThese } from "./WhyThese.tsx";
import { $choice } from "./words-store.ts";

export interface WordsViewProps {
  draft: FeedbackDraft;
  interview: Interview;
  you: string;
  today: Day;
  /** True where the reader asked for the words now, and not before a reload. */
  focus: boolean;
  onChange: () => void;
}

const tones = (["warm", "plain", "formal"] as const).map((value) => ({
  value,
  label: words.tones[value],
}));

/** The words: a script or an email, why it asks what it asks, and what comes after. */
export function WordsView(props: WordsViewProps) {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => props.focus && heading?.focus());
  const choice = useLive($choice, $choice.get());
  const way = () => wayOf(props.draft) || "phone";
  const facts = createMemo(() => factsOf(props.draft, props.interview, props.you, choice().chosen));
  const mark = (asked: boolean) => {
    changeInterview(markAsked(props.interview, asked, props.today));
    announce(asked ? words.nowAsked : words.nowNotAsked);
  };
  return (
    <>
      <h2 ref={heading} tabindex="-1">
        {words.title}
      </h2>
      <p>{way() === "phone" ? words.forPhone : words.forEmail}</p>
      <p class="hint">
        {words.wording} <span class="ours">{feedbackWords.ours}</span>
      </p>
      <RadioGroup
        id="tone"
        legend={words.tone}
        options={tones}
        value={props.draft.tone}
        onChoose={(tone) => changeFeedback({ tone })}
      />
      <Show
        when={way() === "phone"}
        fallback={
          <EmailView
            facts={facts()}
            edited={props.draft.email}
            people={props.interview.interviewers}
          />
        }
      >
        <ScriptView facts={facts()} />
        <p>
          {words.rushed} <span class="ours">{feedbackWords.ours}</span>
        </p>
      </Show>
      <WhyThese choice={choice()} />
      <div class="choice asked">
        <input
          type="checkbox"
          id="asked"
          autocomplete="off"
          checked={hasAsked(props.interview)}
          aria-describedby="asked-hint"
          onChange={(event) => mark(event.currentTarget.checked)}
        />
        <label for="asked">{words.asked}</label>
        <div class="hint" id="asked-hint">
          {words.askedHint}
        </div>
      </div>
      <div class="actions">
        <button type="button" onClick={() => props.onChange()}>
          {words.change}
        </button>
        <button type="button" onClick={startFeedbackOver}>
          {words.startOver}
        </button>
      </div>
      <NextPages way={way()} />
    </>
  );
}
