import { noteQuestions as words } from "../../../../content/en/notes/notes-questions.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { RadioGroup } from "../../controls/RadioGroup.tsx";
import { TextField } from "../../controls/TextField.tsx";

const hows = (["in-person", "video", "phone"] as const).map((value) => ({
  value,
  label: words.hows[value],
}));

/** Which interview it was. */
export function InterviewFacts(props: { interview: Interview }) {
  return (
    <>
      <TextField
        id="job"
        label={questionWords.job}
        value={props.interview.job}
        onType={(job) => changeInterview({ job })}
      />
      <TextField
        id="company"
        label={questionWords.company}
        value={props.interview.company}
        onType={(company) => changeInterview({ company })}
      />
      <TextField
        id="round"
        label={words.round}
        hint={words.roundHint}
        value={props.interview.round}
        onType={(round) => changeInterview({ round })}
      />
      <RadioGroup
        id="how"
        legend={words.how}
        options={hows}
        value={props.interview.how}
        onChoose={(how) => changeInterview({ how })}
      />
    </>
  );
}
