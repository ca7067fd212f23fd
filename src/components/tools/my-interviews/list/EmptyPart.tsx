import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";

/** Before the first interview: what will be here, and the way to it. */
export function EmptyPart(props: { disabled: boolean; onAdd: () => void; onExample: () => void }) {
  return (
    <fieldset class="plain" role="none" disabled={props.disabled}>
      <p>{words.whatComes}</p>
      <div class="actions">
        <button type="button" class="main" onClick={() => props.onAdd()}>
          {words.add}
        </button>
        <button type="button" onClick={() => props.onExample()}>
          {words.example}
        </button>
      </div>
    </fieldset>
  );
}
