import { timelineWords as words } from "../../../../content/en/shared/words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { changeInterview } from "../../../stores/record/interview-store.ts";
import { TextField } from "../../controls/TextField.tsx";
import { WorkingDays } from "../days/WorkingDays.tsx";

interface MoreOptionsProps {
  interview: Interview;
  say: (day: Day) => string;
}

/** What few readers change before they have a plan: the days that are worked, and what the interview is called. */
export function MoreOptions(props: MoreOptionsProps) {
  return (
    <>
      <TextField
        id="job"
        label={words.job}
        hint={words.nameHint}
        value={props.interview.job}
        onType={(job) => changeInterview({ job })}
      />
      <TextField
        id="company"
        label={words.company}
        value={props.interview.company}
        onType={(company) => changeInterview({ company })}
      />
      <WorkingDays interview={props.interview} say={props.say} />
    </>
  );
}
