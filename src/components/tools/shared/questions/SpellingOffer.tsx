import { Show } from "solid-js";
import { questionWords as words } from "../../../../content/en/shared/question-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { likelySpelling, type NameOf } from "../../../base/language/spelling.ts";

interface SpellingOfferProps {
  value: string;
  of: NameOf;
  /** The id of the field, which takes the focus once the spelling is in it. */
  field: string;
  onTake: (spelling: string) => void;
}

/** Below a field for a name: the likely spelling, to be put in with one press. Nothing is said while somebody types. */
export function SpellingOffer(props: SpellingOfferProps) {
  const likely = () => likelySpelling(props.value, props.of);
  const take = (spelling: string) => {
    props.onTake(spelling);
    document.getElementById(props.field)?.focus();
  };
  return (
    <Show when={likely()}>
      {(spelling) => (
        <p class="offer">
          <button type="button" class="link" onClick={() => take(spelling())}>
            {fill(words.spelledAs, { name: spelling() })}
          </button>
        </p>
      )}
    </Show>
  );
}
