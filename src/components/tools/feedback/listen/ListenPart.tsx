import { listenWords as words } from "../../../../content/en/questions/listen-words.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { $feedback } from "../../../stores/drafts/feedback-store.ts";
import { $choice } from "../../../stores/drafts/words-store.ts";
import { $you } from "../../../stores/record/you-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { factsOf, scriptOf } from "../ask/feedback-words.ts";
import { ScriptList } from "../words/ScriptView.tsx";

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
