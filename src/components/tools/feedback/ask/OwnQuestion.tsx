import { createSignal, For, Show } from "solid-js";
import {
  turnedQuestions,
  checkWords as words,
} from "../../../../content/en/questions/feedback-later-words.ts";
import { feedbackWords } from "../../../../content/en/questions/feedback-words.ts";
import { questionChecks } from "../../../../content/en/questions/question-checks.ts";
import { fill } from "../../../base/language/fill.ts";
import { checkQuestion } from "../../../core/questions/feedback.ts";
import { changeFeedback } from "../../../stores/drafts/feedback-store.ts";
import { announce } from "../../controls/announce.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { FindingItem } from "./FindingItem.tsx";

interface OwnQuestionProps {
  value: string;
  error: string | undefined;
}

/** A question in the reader's own words, and the check of it: it advises, and never stands in the way. */
export function OwnQuestion(props: OwnQuestionProps) {
  const [isChecked, setChecked] = createSignal(false);
  const [before, setBefore] = createSignal<string>();
  const findings = () => checkQuestion(questionChecks, props.value);
  const count = () => {
    const found = findings().length;
    if (found === 0) return words.fine;
    return found === 1 ? words.one : fill(words.many, { count: found });
  };
  const check = () => {
    setChecked(true);
    announce(count());
  };
  const replace = (own: string, old: string | undefined, said: string) => {
    setBefore(old);
    changeFeedback({ own });
    document.getElementById("own-question")?.focus();
    announce(said);
  };
  return (
    <div class="own-question">
      <Show when={props.error}>
        <p class="error">{props.error}</p>
      </Show>
      <TextArea
        id="own-question"
        label={words.label}
        hint={words.hint}
        value={props.value}
        onType={(own) => changeFeedback({ own })}
      />
      <Show when={before()}>
        {(old) => (
          <button
            type="button"
            class="link"
            onClick={() => replace(old(), undefined, words.wentBack)}
          >
            {words.back}
          </button>
        )}
      </Show>
      <button type="button" onClick={check}>
        {words.check}
      </button>
      <Show when={isChecked() && props.value.trim()}>
        <section class="findings" aria-label={words.check}>
          <p>
            <strong>{count()}</strong>
          </p>
          <Show when={findings().length > 0}>
            <ul data-score="no">
              <For each={findings()}>
                {(finding) => (
                  <FindingItem
                    finding={finding}
                    text={props.value}
                    onUse={() => replace(finding.suggestion, props.value, words.used)}
                  />
                )}
              </For>
            </ul>
          </Show>
        </section>
      </Show>
      <details>
        <summary>{words.examples}</summary>
        <p class="hint">
          {words.examplesHint} <span class="ours">{feedbackWords.ours}</span>
        </p>
        <dl class="turned" data-score="no">
          <For each={turnedQuestions}>
            {({ hurt, useful }) => (
              <div>
                <dt>{hurt}</dt>
                <dd>{useful}</dd>
              </div>
            )}
          </For>
        </dl>
      </details>
    </div>
  );
}
