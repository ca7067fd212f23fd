import { timelineWords as words } from "../../content/words.ts";
import type { Day } from "../calendar/day.ts";
import { TextField } from "../controls/TextField.tsx";
import type { Interview } from "../interview/interview.ts";
import { changeInterview } from "../interview/interview-store.ts";
import { WorkingDays } from "./WorkingDays.tsx";

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
