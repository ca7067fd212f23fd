import { For, Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { versionOf } from "../../../stores/storage/keys.ts";
import { removeUnreadable, type Unreadable } from "../../../stores/views/my-interviews-store.ts";
import { DownloadButton } from "../../handover/DownloadButton.tsx";
import { GoneLine } from "./GoneLine.tsx";

const isNewer = (text = "") => versionOf(text) > emptyInterview.version;

/** What is kept as an interview and is none: it is said, can be downloaded as it is, and harms no other. */
export function UnreadableList(props: { unreadable: readonly Unreadable[] }) {
  const keys = () => props.unreadable.map(({ key }) => key);
  const find = (key: string) => props.unreadable.find((one) => one.key === key);
  return (
    <ul class="unreadable">
      <For each={keys()}>
        {(key) => (
          <li>
            <Show
              when={!find(key)?.removed}
              fallback={
                <GoneLine
                  takesFocus
                  says={words.unreadableRemoved}
                  back={words.undo}
                  onBack={() => removeUnreadable(key, false)}
                />
              }
            >
              <p>
                <b>{isNewer(find(key)?.text) ? words.newer : words.unreadable}</b>
              </p>
              <p class="hint">{words.unreadableHint}</p>
              <div class="actions">
                <DownloadButton
                  label={words.download}
                  name={words.fileName}
                  text={() => find(key)?.text ?? ""}
                />
                <button type="button" onClick={() => removeUnreadable(key, true)}>
                  {words.remove}
                </button>
              </div>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
