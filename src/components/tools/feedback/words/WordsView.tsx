import { createMemo, onMount, Show } from "solid-js";
import { resultWords as words } from "../../../../content/en/questions/feedback-later-words.ts";
import { feedbackWords } from "../../../../content/en/questions/feedback-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { hasAsked, markAsked } from "../../../core/questions/asked.ts";
import { type FeedbackDraft, wayOf } from "../../../core/questions/draft.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeFeedback, startFeedbackOver } from "../../../stores/drafts/feedback-store.ts";
import { $choice } from "../../../stores/drafts/words-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { announce } from "../../controls/announce.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { useLive } from "../../controls/use-live.ts";
import { factsOf } from "../ask/feedback-words.ts";
import { WhyThese } from "../ask/WhyThese.tsx";
import { EmailView } from "./EmailView.tsx";
import { NextPages } from "./NextPages.tsx";
import { ScriptView } from "./ScriptView.tsx";

export interface WordsViewProps {
  draft: FeedbackDraft;
  interview: Interview;
  you: string;
  today: Day;
  say: (day: Day) => string;
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
          <EmailView facts={facts()} people={props.interview.interviewers} say={props.say} />
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
