import { Show } from "solid-js";
import { withdrawWords as words } from "../../../content/en/messages/withdraw-words.ts";
import { anybody } from "../../core/messages/message-draft.ts";
import { changedPerson } from "../../core/messages/people.ts";
import type { Interview } from "../../core/record/interview.ts";
import { personIn, saysElsewhere, type Withdrawal } from "../../core/withdraw/withdrawal-draft.ts";
import { changeWithdrawal } from "../../stores/drafts/withdraw-store.ts";
import { changeInterview } from "../../stores/record/interview-store.ts";
import { changeYou } from "../../stores/record/you-store.ts";
import { RadioGroup } from "../controls/RadioGroup.tsx";
import { TextField } from "../controls/TextField.tsx";

interface WithdrawFormProps {
  interview: Interview;
  withdrawal: Withdrawal;
  sender: string;
  isReady: boolean;
}

const tones = (["warm", "plain", "formal"] as const).map((value) => ({
  value,
  label: words.tones[value],
}));

/** The few questions of the email. Every answer is kept as it is given, and the email below follows it. */
export function WithdrawForm(props: WithdrawFormProps) {
  const people = () => props.interview.interviewers;
  /** One person is named here; of several one is chosen, so that nothing changes its kind while it is typed in. */
  const isOne = () => people().length < 2;
  const rename = (name: string) => {
    const id = people()[0]?.id ?? "1";
    changeInterview({ interviewers: changedPerson(people(), id, { name }) });
  };
  const person = () => personIn(props.withdrawal, props.interview.interviewers);
  return (
    <fieldset class="plain screen" role="none" disabled={!props.isReady}>
      <Show
        when={!isOne()}
        fallback={
          <TextField
            id="their-name"
            label={words.name}
            value={people()[0]?.name ?? ""}
            onType={rename}
          />
        }
      >
        <RadioGroup
          id="withdraw-to"
          legend={words.to}
          value={person()?.id ?? anybody}
          options={[
            ...people()
              .filter(({ name }) => name.trim())
              .map(({ id, name }) => ({ value: id, label: name })),
            { value: anybody, label: words.toTeam },
          ]}
          onChoose={(to) => changeWithdrawal({ to })}
        />
      </Show>
      <TextField
        id="job"
        label={words.job}
        value={props.interview.job}
        onType={(job) => changeInterview({ job })}
      />
      <TextField
        id="company"
        label={words.company}
        value={props.interview.company}
        onType={(company) => changeInterview({ company })}
      />
      <TextField
        id="your-name"
        label={words.yourName}
        value={props.sender}
        onType={(name) => changeYou({ name })}
      />
      <div class="choice">
        <input
          type="checkbox"
          id="elsewhere"
          autocomplete="off"
          aria-describedby="elsewhere-hint"
          checked={saysElsewhere(props.withdrawal, props.interview)}
          onChange={(event) => changeWithdrawal({ elsewhere: event.currentTarget.checked })}
        />
        <label for="elsewhere">{words.elsewhere}</label>
        <div class="hint" id="elsewhere-hint">
          {words.elsewhereHint}
        </div>
      </div>
      <RadioGroup
        id="tone"
        legend={words.tone}
        options={tones}
        value={props.withdrawal.tone}
        onChoose={(tone) => changeWithdrawal({ tone })}
      />
    </fieldset>
  );
}
