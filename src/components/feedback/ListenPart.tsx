import { listenWords as words } from "../../content/listen-words.ts";
import { useLive } from "../controls/use-live.ts";
import type { Interview } from "../interview/interview.ts";
import { $you } from "../interview/you-store.ts";
import { $feedback } from "./feedback-store.ts";
import { factsOf, scriptOf } from "./feedback-words.ts";
import { ScriptList } from "./ScriptView.tsx";
import { $choice } from "./words-store.ts";

export { SortHeard } from "./SortHeard.tsx";

/** The script beside the call, as far as the form was answered; by phone, whatever was chosen there. */
export function CallScript(props: { interview: Interview }) {
  const draft = useLive($feedback, $feedback.get());
  const you = useLive($you, $you.get());
  const choice = useLive($choice, $choice.get());
  const facts = () => factsOf(draft(), props.interview, you().name, choice().chosen);
  return (
    <>
      <ScriptList quiet sections={scriptOf({ ...facts(), way: "phone" })} />
      <p class="hint">
        {words.noScript} <a href="/tools/feedback-questions/">{words.toForm}</a>
      </p>
    </>
  );
}
