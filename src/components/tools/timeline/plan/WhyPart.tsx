import { For, Show } from "solid-js";
import { articleNames } from "../../../../content/en/advice/article-names.ts";
import claims from "../../../../content/en/advice/claims.json";
import disagreements from "../../../../content/en/advice/disagreements.json";
import { planWords } from "../../../../content/en/timeline/plan-words.ts";
import { whyWords as words } from "../../../../content/en/timeline/step-rules.ts";
import type { Step } from "../../../core/plan/timeline.ts";
import Says from "../../guide/advice/Says.tsx";
import { ruleOf } from "../ask/rule-words.ts";

/** Why a step has its day: the rule, each claim behind it in words, and what the other side says. */
export function WhyPart(props: { step: Step }) {
  const rule = () => ruleOf(props.step);
  const cited = () => claims.filter(({ id }) => (props.step.advice as string[]).includes(id));
  const differ = () => disagreements.find(({ id }) => id === rule().differ);
  return (
    <>
      <p>
        <Show when={props.step.basis === "ours"}>
          <span class="ours">{planWords.ours}</span>{" "}
        </Show>
        {rule().rule}
      </p>
      <h4>{words.says}</h4>
      <ul>
        <For each={cited()}>
          {({ id, claim }) => (
            <li>
              {claim} <Says ids={[id]} />
            </li>
          )}
        </For>
      </ul>
      <Show when={differ()}>
        {(found) => (
          <>
            <h4>{words.differs}</h4>
            <p>{found().question}</p>
            <ul>
              <For each={found().sides}>
                {(side) => (
                  <li>
                    {side.says}{" "}
                    <Show when={side.claims.length > 0} fallback={<ArticleOf side={side} />}>
                      <Says ids={side.claims} />
                    </Show>
                  </li>
                )}
              </For>
            </ul>
            <p>
              <span class="ours">{planWords.ours}</span> {found().ours} {found().why}
            </p>
          </>
        )}
      </Show>
    </>
  );
}

/** An article that is silent on the question. */
function ArticleOf(props: { side: object }) {
  const article = () => ("article" in props.side ? String(props.side.article) : "");
  const name = () => (articleNames as Record<string, string>)[article()];
  return <span class="says">{name()}</span>;
}
