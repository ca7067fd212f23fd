import { createSignal, Match, Switch } from "solid-js";
import { whyWords as words } from "../../content/step-rules.ts";
import type { Step } from "./timeline.ts";

type Part = typeof import("./WhyPart.tsx");

/** Folded beside a step: its rule, its claims and the other side, fetched when it is opened. */
export function StepWhy(props: { step: Step; name: string }) {
  const [part, setPart] = createSignal<Part>();
  const [failed, setFailed] = createSignal(false);
  const open = async (isOpen: boolean) => {
    if (!isOpen || part()) return;
    try {
      const loaded = await import("./WhyPart.tsx");
      setFailed(false);
      setPart(() => loaded);
    } catch {
      setFailed(true);
    }
  };
  return (
    <details class="why" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        {words.why}
        <span class="unseen">: {props.name}</span>
      </summary>
      <Switch fallback={<p class="hint">{words.loading}</p>}>
        <Match when={part()} keyed>
          {({ WhyPart }) => <WhyPart step={props.step} />}
        </Match>
        <Match when={failed()}>
          <p>
            {words.notLoaded} <a href="/sources/">{words.sources}</a>
          </p>
        </Match>
      </Switch>
    </details>
  );
}
