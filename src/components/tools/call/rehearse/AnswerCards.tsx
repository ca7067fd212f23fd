import { For } from "solid-js";
import { answerCards } from "../../../../content/en/calls/call-script.ts";
import { scriptWords as words } from "../../../../content/en/calls/call-words.ts";
import { countWords, type Known, type ScriptLine, sayFirst } from "../../../core/call/call.ts";
import Says from "../../guide/advice/Says.tsx";
import { spoken, voicemailLength } from "../script/call-words.ts";
import { Ours } from "../script/Ours.tsx";

interface AnswerCardsProps {
  known: Known;
  voicemail: readonly ScriptLine[];
}

/** What may happen on the call, folded up: what to say, what it means, and who says so. */
export function AnswerCards(props: AnswerCardsProps) {
  return (
    <>
      <h3>{words.cardsTitle}</h3>
      <p class="hint">{words.cardsHint}</p>
      <details class="card">
        <summary>{words.voicemail}</summary>
        <blockquote translate="no">{spoken(props.voicemail)}</blockquote>
        <p>
          {voicemailLength(countWords(spoken(props.voicemail)))} <Ours when />
          <Says ids={props.voicemail.flatMap(({ advice }) => advice)} />
        </p>
      </details>
      <For each={answerCards}>
        {(card) => (
          <details class="card">
            <summary>{card.title}</summary>
            <blockquote translate="no">{sayFirst(card.says, props.known)}</blockquote>
            <p>
              {card.means} <Ours when={card.ours} />
              <Says ids={card.advice} />
            </p>
          </details>
        )}
      </For>
    </>
  );
}
