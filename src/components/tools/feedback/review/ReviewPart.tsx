import { For } from "solid-js";
import { reviewWords as words } from "../../../../content/en/questions/review-words.ts";
import type { Listening } from "../../../core/questions/listening.ts";
import { triesIn } from "../../../core/questions/review.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { CopyButton } from "../../handover/CopyButton.tsx";
import { reviewBlocks } from "./review-words.ts";

/** The list for the next time, ready to copy. */
export function CopyTries(props: { tries: string }) {
  return (
    <CopyButton
      label={words.copy}
      said={words.copied}
      text={() => triesIn(props.tries).join("\n")}
    />
  );
}

interface ReviewSheetProps {
  interview: Interview;
  listening: Listening;
  tries: string;
}

/** The review as it is printed: what was written, and no fields. On the screen it is not shown. */
export function ReviewSheet(props: ReviewSheetProps) {
  return (
    <div class="on-paper-only" translate="no">
      <For each={reviewBlocks(props.interview, props.listening, props.tries)}>
        {({ title, lines }) => (
          <>
            <h2>{title}</h2>
            <For each={lines}>{(line) => <p>{line}</p>}</For>
          </>
        )}
      </For>
    </div>
  );
}
