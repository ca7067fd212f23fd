import { Show } from "solid-js";
import { backupWords as words } from "../../content/backup-words.ts";

interface PassphraseProps {
  id: string;
  hint?: string;
  value: string;
  onType: (value: string) => void;
}

/**
 * A passphrase, in plain view: nobody can find it again for its owner, so a slip of the hand must show. Not a
 * `TextField`, as spelling may be checked by a service that sees the words, and every tool would pay for the choice.
 */
export function Passphrase(props: PassphraseProps) {
  return (
    <div class="text-field">
      <label for={`${props.id}-passphrase`}>{words.passphrase}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <input
        type="text"
        id={`${props.id}-passphrase`}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={props.hint ? `${props.id}-hint` : undefined}
        value={props.value}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
