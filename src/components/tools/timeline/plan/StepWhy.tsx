import { Match, Switch } from "solid-js";
import { whyWords as words } from "../../../../content/en/timeline/step-rules.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import { usePart } from "../../controls/use-part.ts";

/** Folded beside a step: its rule, its claims and the other side, fetched when it is opened. */
export function StepWhy(props: { step: Step; name: string }) {
  const [part, load] = usePart(() => import("./WhyPart.tsx"));
  return (
    <details class="why" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>
        {words.why}
        <span class="unseen">: {props.name}</span>
      </summary>
      <Switch fallback={<p class="hint">{words.loading}</p>}>
        <Match when={part()} keyed>
          {({ WhyPart }) => <WhyPart step={props.step} />}
        </Match>
        <Match when={part() === null}>
          <p>
            {words.notLoaded} <a href="/sources/">{words.sources}</a>
          </p>
        </Match>
      </Switch>
    </details>
  );
}
