import { notesWords as words } from "../../../../content/en/notes/notes-words.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { blankPerson, needsName } from "../../../core/record/lists.ts";
import { TextField } from "../../controls/TextField.tsx";
import { EmailField } from "../../handover/EmailField.tsx";
import { SpellingOffer } from "../../shared/questions/SpellingOffer.tsx";
import { Rows } from "./Rows.tsx";

interface PeopleListProps {
  people: readonly Interviewer[];
  owner: string;
  onChange: (people: Interviewer[]) => void;
}

/** Who took part: the name first, then what can wait. */
export function PeopleList(props: PeopleListProps) {
  return (
    <Rows
      id="who"
      legend={words.who}
      items={props.people}
      blank={blankPerson}
      begun
      called={words.person}
      add={words.addPerson}
      nameOf={({ name }) => name}
      isNameless={needsName}
      owner={props.owner}
      onChange={props.onChange}
    >
      {({ id, item, error, change }) => (
        <>
          <TextField
            id={`${id}-name`}
            label={words.name}
            error={error()}
            value={item().name}
            onType={(name) => change({ name })}
          />
          <SpellingOffer
            value={item().name}
            of="person"
            field={`${id}-name`}
            onTake={(name) => change({ name })}
          />
          <TextField
            id={`${id}-title`}
            label={words.jobTitle}
            value={item().title}
            onType={(title) => change({ title })}
          />
          <details>
            <summary>{words.more}</summary>
            <TextField
              id={`${id}-duties`}
              label={words.duties}
              value={item().duties}
              onType={(duties) => change({ duties })}
            />
            <EmailField
              id={`${id}-email`}
              label={words.email}
              value={item().email}
              onType={(email) => change({ email })}
            />
            <TextField
              id={`${id}-phone`}
              label={words.phone}
              keyboard="tel"
              value={item().phone}
              onType={(phone) => change({ phone })}
            />
          </details>
        </>
      )}
    </Rows>
  );
}
