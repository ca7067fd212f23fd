import { Show } from "solid-js";
import { callWords as words } from "../../../../content/en/calls/call-reasons.ts";
import { peopleToCall, personToCall, renamePerson } from "../../../core/call/whom.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import { changeDraft } from "../../../stores/drafts/call-store.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { TextField } from "../../controls/TextField.tsx";

/** Whom to ask for: a choice between those who took part, or a name to type. */
export function WhomQuestion(props: { interviewers: readonly Interviewer[]; whom: string }) {
  const person = () => personToCall(props.interviewers, props.whom);
  const people = () => peopleToCall(props.interviewers);
  const rename = (name: string) => {
    const interviewers = renamePerson(props.interviewers, person(), name);
    changeInterview({ interviewers });
    // A name that is emptied while it is typed anew stays the one that is typed.
    const whom = person()?.id ?? "";
    if (whom !== props.whom) changeDraft({ whom });
  };
  return (
    <Show
      when={people().length > 0}
      fallback={
        <TextField
          id="whom"
          label={words.whom}
          hint={words.whomHint}
          value={person()?.name ?? ""}
          onType={rename}
        />
      }
    >
      <RadioGroup
        id="whom"
        legend={words.whomLegend}
        hint={words.whomHint}
        value={person()?.id ?? ""}
        options={people().map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(whom) => changeDraft({ whom })}
      />
    </Show>
  );
}
