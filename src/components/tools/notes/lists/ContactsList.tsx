import { noteQuestions as words } from "../../../../content/en/notes/notes-questions.ts";
import { notesWords } from "../../../../content/en/notes/notes-words.ts";
import type { Contact } from "../../../core/record/interview.ts";
import { blankContact, needsName } from "../../../core/record/lists.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { Rows } from "./Rows.tsx";

interface ContactsListProps {
  contacts: readonly Contact[];
  owner: string;
  onChange: (contacts: Contact[]) => void;
}

const kinds = (["reference", "contact"] as const).map((value) => ({
  value,
  label: words.kinds[value],
}));

/** References and contacts, and whether they have been told. */
export function ContactsList(props: ContactsListProps) {
  return (
    <Rows
      id="knows"
      legend={words.knows}
      items={props.contacts}
      blank={blankContact}
      called={words.knownBy}
      add={words.addContact}
      nameOf={({ name }) => name}
      isNameless={needsName}
      owner={props.owner}
      onChange={props.onChange}
    >
      {({ id, item, error, change }) => (
        <>
          <TextField
            id={`${id}-name`}
            label={notesWords.name}
            error={error()}
            value={item().name}
            onType={(name) => change({ name })}
          />
          <RadioGroup
            id={`${id}-kind`}
            legend={words.kindLegend}
            options={kinds}
            value={item().kind}
            onChoose={(kind) => change({ kind })}
          />
          <div class="choice">
            <input
              type="checkbox"
              id={`${id}-told`}
              autocomplete="off"
              checked={item().told}
              onChange={(event) => change({ told: event.currentTarget.checked })}
            />
            <label for={`${id}-told`}>{words.told}</label>
          </div>
        </>
      )}
    </Rows>
  );
}
