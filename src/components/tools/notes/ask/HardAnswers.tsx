import { noteQuestions as words } from "../../../../content/en/notes/notes-questions.ts";
import type { HardAnswer } from "../../../core/record/interview.ts";
import { blankHard } from "../../../core/record/lists.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { TextField } from "../../controls/TextField.tsx";
import { Rows } from "../lists/Rows.tsx";

interface HardAnswersProps {
  hard: readonly HardAnswer[];
  owner: string;
  onChange: (hard: HardAnswer[]) => void;
}

/** Questions that were hard, each with the better answer. */
export function HardAnswers(props: HardAnswersProps) {
  return (
    <Rows
      id="hard"
      legend={words.hard}
      items={props.hard}
      blank={blankHard}
      begun
      called={words.hardItem}
      add={words.addHard}
      nameOf={({ question }) => question}
      owner={props.owner}
      onChange={props.onChange}
    >
      {({ id, item, change }) => (
        <>
          <TextField
            id={`${id}-question`}
            label={words.hardQuestion}
            value={item().question}
            onType={(question) => change({ question })}
          />
          <TextArea
            id={`${id}-better`}
            label={words.better}
            value={item().better}
            onType={(better) => change({ better })}
          />
        </>
      )}
    </Rows>
  );
}
