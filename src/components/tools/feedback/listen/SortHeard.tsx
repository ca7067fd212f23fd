import { createSignal, For, onMount, Show } from "solid-js";
import { listenWords, sortWords as words } from "../../../../content/en/questions/listen-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { changeHeard, type Heard, type Listening } from "../../../core/questions/listening.ts";
import { changeListening, startListeningOver } from "../../../stores/drafts/listening-store.ts";
import { announce } from "../../controls/announce.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { TextArea } from "../../controls/TextArea.tsx";
import { CopyButton } from "../../handover/CopyButton.tsx";
import { heardText, sortedText } from "./heard-words.ts";

interface SortHeardProps {
  listening: Listening;
  /** True where the call ended now, and not before a reload. */
  focus: boolean;
  onBack: () => void;
}

const options = (["change", "cannot", "not-me"] as const).map((value) => ({
  value,
  label: words.options[value],
}));

/** After the call: each of their lines is sorted. Nothing has to be: a line may stay as it is. */
export function SortHeard(props: SortHeardProps) {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => props.focus && heading?.focus());
  const lines = () => props.listening.heard;
  // Keyed by id: a line keeps its focus while it is sorted or corrected.
  const ids = () => lines().map(({ id }) => id);
  const change = (id: string, to: Partial<Omit<Heard, "id">>) => {
    changeListening({ heard: changeHeard(lines(), id, to) });
    if (to.sorting) announce(fill(words.sorted, { option: words.options[to.sorting] }));
  };
  return (
    <div class="sorting">
      <h2 ref={heading} tabindex="-1">
        {words.title}
      </h2>
      <p>{words.why}</p>
      <Show when={props.listening.noReason}>
        <p class="calm">{listenWords.noReasonIsFine}</p>
      </Show>
      <Show when={lines().length > 0} fallback={<p>{words.nothing}</p>}>
        <For each={ids()}>
          {(id) => (
            <HeardLine
              line={lines().find((line) => line.id === id)}
              onChange={(to) => change(id, to)}
            />
          )}
        </For>
        <p aria-live="polite">{sortedText(props.listening)}</p>
      </Show>
      <div class="actions">
        <a class="as-button" href="/tools/review/">
          {words.toReview}
        </a>
        <button type="button" onClick={() => props.onBack()}>
          {words.back}
        </button>
        <CopyButton
          label={words.copy}
          said={words.copied}
          text={() => heardText(props.listening)}
        />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={startListeningOver}>
          {words.startOver}
        </button>
      </div>
      <div class="on-paper-only" translate="no">
        {heardText(props.listening)}
      </div>
    </div>
  );
}

interface HeardLineProps {
  /** Undefined for a moment while the list goes. */
  line: Heard | undefined;
  onChange: (change: Partial<Omit<Heard, "id">>) => void;
}

/** One of their lines with three places to put it, and a way to correct what was written in a hurry. */
function HeardLine(props: HeardLineProps) {
  const [isOpen, setOpen] = createSignal(false);
  const id = () => `heard-${props.line?.id ?? ""}`;
  return (
    <div class="heard-line">
      <RadioGroup
        id={id()}
        legend={`“${props.line?.text ?? ""}”`}
        options={options}
        value={props.line?.sorting ?? ""}
        onChoose={(sorting) => props.onChange({ sorting })}
      />
      <Show
        when={isOpen()}
        fallback={
          <button type="button" class="link" onClick={() => setOpen(true)}>
            {words.correct}
            <span class="unseen">: {props.line?.text}</span>
          </button>
        }
      >
        <TextArea
          id={`${id()}-words`}
          label={words.words}
          value={props.line?.text ?? ""}
          onType={(text) => props.onChange({ text })}
        />
      </Show>
    </div>
  );
}
