import { createSignal, For, Show } from "solid-js";
import { interviewWords } from "../../../content/en/shared/interview-words.ts";
import type { Interview } from "../../core/record/interview.ts";
import {
  type OtherText,
  otherTextsOf,
  swapTexts,
  textBeside,
  withoutOther,
} from "../../core/record/merge-interview.ts";
import { changeInterview } from "../../stores/record/interview-store.ts";
import { announce } from "../controls/announce.ts";

const words = interviewWords.otherTexts;

/** A field of the interview by its name; what a tool keeps, by the name of the tool. */
function labelOf({ path }: OtherText): string {
  const [place, tool = ""] = path;
  const isDraft = place === "drafts";
  const labels: Readonly<Record<string, string>> = isDraft ? words.drafts : words.fields;
  const name = isDraft ? tool : (path.at(-1) ?? "");
  return (Object.hasOwn(labels, name) && labels[name]) || words.field;
}

/** Where two tabs wrote into the same field at the same moment: both texts, until the reader lets one go. */
export function OtherTexts(props: { interview: Interview }) {
  const [removed, setRemoved] = createSignal<Interview>();
  const others = () => otherTextsOf(props.interview);
  const swap = (other: OtherText) => {
    changeInterview(swapTexts(props.interview, other));
    announce(words.swapped);
  };
  const remove = (other: OtherText) => {
    setRemoved(props.interview);
    changeInterview(withoutOther(props.interview, other));
  };
  const undo = (before: Interview) => {
    changeInterview({ drafts: before.drafts });
    setRemoved(undefined);
  };
  return (
    <>
      <Show when={others().length > 0}>
        <section class="other-texts" aria-label={words.title}>
          <p>
            <b>{words.title}</b> {words.both}
          </p>
          <For each={others()}>
            {(other) => (
              <div>
                <h3>{labelOf(other)}</h3>
                <p class="hint">{words.inField}</p>
                <blockquote translate="no">
                  {textBeside(props.interview, other) || words.nothing}
                </blockquote>
                <p class="hint">{words.other}</p>
                <blockquote translate="no">{other.text}</blockquote>
                <div class="actions">
                  <button type="button" onClick={() => swap(other)}>
                    {words.swap}
                  </button>
                  <button type="button" onClick={() => remove(other)}>
                    {words.remove}
                  </button>
                </div>
              </div>
            )}
          </For>
        </section>
      </Show>
      <Show when={removed()}>
        {(before) => (
          <p class="cleared" tabindex="-1" ref={(line) => queueMicrotask(() => line.focus())}>
            {words.removed}{" "}
            <button type="button" onClick={() => undo(before())}>
              {words.undo}
            </button>
          </p>
        )}
      </Show>
    </>
  );
}
