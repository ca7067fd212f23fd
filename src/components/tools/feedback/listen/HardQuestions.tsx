import { For, Show } from "solid-js";
import { fill } from "../../../base/language/fill.ts";
import { withBlank } from "../../../core/questions/hard.ts";
import type { HardAnswer } from "../../../core/record/interview.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { TextField } from "../../controls/TextField.tsx";
import type { ReviewWords } from "../ask/ToldList.tsx";

interface HardQuestionsProps {
  words: ReviewWords;
  hard: readonly HardAnswer[];
  onChange: (hard: HardAnswer[]) => void;
  onAdd: (one: string) => void;
}

/** The hard questions of the notes, each with the better answer, and room for one more. */
export function HardQuestions(props: HardQuestionsProps) {
  const rows = () => withBlank(props.hard);
  // Keyed by id: a row keeps its caret while its text is replaced.
  const ids = () => rows().map(({ id }) => id);
  const rowOf = (id: string) => rows().find((row) => row.id === id);
  const change = (id: string, to: Partial<HardAnswer>) => {
    const changed = rows().map((row) => (row.id === id ? { ...row, ...to } : row));
    props.onChange(changed.filter(({ question, better }) => question || better));
  };
  return (
    <fieldset class="field" id="hard">
      <legend>{props.words.hard}</legend>
      <p class="hint">{props.words.hardHint}</p>
      <For each={ids()}>
        {(id) => (
          <div class="hard-question">
            <TextField
              id={`hard-${id}-question`}
              label={props.words.question}
              value={rowOf(id)?.question ?? ""}
              onType={(question) => change(id, { question })}
            />
            <TextArea
              id={`hard-${id}-better`}
              label={props.words.better}
              value={rowOf(id)?.better ?? ""}
              onType={(better) => change(id, { better })}
            />
            <Show when={rowOf(id)?.question.trim()}>
              {(question) => (
                <button
                  type="button"
                  class="link"
                  onClick={() => props.onAdd(fill(props.words.practise, { question: question() }))}
                >
                  {props.words.add}
                  <span class="unseen">: {question()}</span>
                </button>
              )}
            </Show>
          </div>
        )}
      </For>
    </fieldset>
  );
}
