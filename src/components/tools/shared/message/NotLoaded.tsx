import { questionWords } from "../../../../content/en/shared/question-words.ts";

/** Said where a part of a tool could not be fetched, with a way to try again. */
export function NotLoaded(props: { said: string; onRetry: () => void }) {
  return (
    <div role="alert">
      <p class="error">{props.said}</p>
      <button type="button" onClick={() => props.onRetry()}>
        {questionWords.tryAgain}
      </button>
    </div>
  );
}
