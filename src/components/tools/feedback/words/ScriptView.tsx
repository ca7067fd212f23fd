import { For, Show } from "solid-js";
import { resultWords as words } from "../../../../content/en/questions/feedback-later-words.ts";
import Says from "../../guide/advice/Says.tsx";
import { CopyButton } from "../../handover/CopyButton.tsx";
import {
  type ScriptSection,
  scriptOf,
  scriptText,
  type WordsFacts,
} from "../ask/feedback-words.ts";

/** The script in its four parts, each sentence with who says so. */
export function ScriptView(props: { facts: WordsFacts }) {
  const sections = () => scriptOf(props.facts);
  return (
    <>
      <ScriptList sections={sections()} />
      <div class="actions">
        <CopyButton
          label={words.copyScript}
          said={words.scriptCopied}
          text={() => scriptText(sections())}
        />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </>
  );
}

interface ScriptListProps {
  sections: readonly ScriptSection[];
  /** True beside a call: links would stand in the way of the keys. Who says so was said before. */
  quiet?: boolean;
}

/** The parts alone, as they stand beside a call and on paper. */
export function ScriptList(props: ScriptListProps) {
  return (
    <ol class="knots script">
      <For each={props.sections}>
        {({ title, lines }) => (
          <li>
            <h3>{title}</h3>
            <For each={lines}>
              {({ text, claims, isQuestion }) => (
                <>
                  <p class={isQuestion ? "said question" : "said"} data-score="no">
                    {text}{" "}
                    <Show when={!props.quiet}>
                      <Says ids={claims} />
                    </Show>
                  </p>
                  <Show when={isQuestion}>
                    <p class="by-pen-line">{words.room}</p>
                  </Show>
                </>
              )}
            </For>
          </li>
        )}
      </For>
    </ol>
  );
}
