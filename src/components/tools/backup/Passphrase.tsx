import { backupWords as words } from "../../../content/en/mine/backup-words.ts";
import { FieldNotes, notesOf } from "../controls/FieldFrame.tsx";

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
      <FieldNotes {...props} />
      <input
        type="text"
        id={`${props.id}-passphrase`}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={notesOf(props)}
        value={props.value}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
