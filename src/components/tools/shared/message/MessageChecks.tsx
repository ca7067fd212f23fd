import { type Accessor, createEffect, createSignal, For, onCleanup, Show, untrack } from "solid-js";
import { letterChecks } from "../../../../content/en/checks/letter-checks.ts";
import { checksWords as words } from "../../../../content/en/messages/message-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { checkLetter, type Finding } from "../../../core/check/check-letter.ts";
import { announce } from "../../controls/announce.ts";
import Says from "../../guide/advice/Says.tsx";
import { foundText } from "./message-words.ts";

/** The findings, and the text that they are about. */
export interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** As long as a pause in typing: nobody is corrected in the middle of a word. */
const pause = 300;

/** What the checks find in a text, a moment after it has come to rest. */
function useChecks(
  checks: Accessor<readonly string[] | null>,
  text: Accessor<string>,
  facts: Accessor<object>,
): Accessor<Checked> {
  const [checked, setChecked] = createSignal<Checked>({ text: "", findings: [] });
  const rows = () => letterChecks.filter(({ id }) => checks()?.includes(id) ?? true);
  createEffect(() => {
    const [now, known] = [text(), facts()];
    const check = () => setChecked({ text: now, findings: checkLetter(rows(), now, known) });
    const timer = setTimeout(check, untrack(checked).text ? pause : 0);
    onCleanup(() => clearTimeout(timer));
  });
  return checked;
}

interface MessageChecksProps {
  /** The ids of the checks; null: all. */
  checks: readonly string[] | null;
  text: string;
  facts: object;
  /** What is found, so that it can be marked in the text. */
  onChecked: (checked: Checked) => void;
  onShow: (start: number, end: number) => void;
  /** The text with an offered wording in it. */
  onUse: (text: string) => void;
}

/** What the articles would have changed, and where: each with who says so, and a wording where there is one. */
export function MessageChecks(props: MessageChecksProps) {
  let title: HTMLHeadingElement | undefined;
  const checked = useChecks(
    () => props.checks,
    () => props.text,
    () => props.facts,
  );
  createEffect(() => props.onChecked(checked()));
  const findings = () => checked().findings;
  const use = ({ suggestion }: Finding) => {
    if (!suggestion) return;
    const { text } = checked();
    const { start, end } = suggestion.range;
    props.onUse(text.slice(0, start) + suggestion.text + text.slice(end));
    announce(words.used);
    title?.focus();
  };
  return (
    <section class="checks" aria-labelledby="letter-checks">
      <h3 id="letter-checks" tabindex="-1" ref={title}>
        {words.title}
      </h3>
      <Show when={checked().text}>
        <p class="summary" data-well={findings().length === 0}>
          {foundText(findings().length)}
        </p>
      </Show>
      <Show when={findings().length > 0}>
        <ul>
          <For each={findings()}>
            {(finding) => (
              <li data-tone={finding.tone}>
                <p translate="no">
                  {finding.message} <Says ids={finding.claims} />
                  <Show when={finding.claims.length === 0}>
                    <span class="ours">{words.ours}</span>
                  </Show>
                </p>
                <div class="actions">
                  <Show when={finding.range}>
                    {(range) => (
                      <button
                        type="button"
                        onClick={() => props.onShow(range().start, range().end)}
                      >
                        {words.show}
                      </button>
                    )}
                  </Show>
                  <Show when={finding.suggestion}>
                    {(suggestion) => (
                      <button type="button" onClick={() => use(finding)}>
                        <span translate="no">
                          {suggestion().text.trim()
                            ? fill(words.use, { text: suggestion().text.trim() })
                            : words.takeOut}
                        </span>
                      </button>
                    )}
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
