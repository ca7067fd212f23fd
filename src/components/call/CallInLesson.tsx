import { callWords as words } from "../../content/call-reasons.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { useLive } from "../controls/use-live.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $interview } from "../interview/interview-store.ts";
import { emptyYou } from "../interview/you.ts";
import { $you } from "../interview/you-store.ts";
import { changeDraft } from "./call-store.ts";
import { factsOf, scriptOf } from "./call-words.ts";
import { draftOf } from "./draft.ts";
import { ReasonQuestion } from "./ReasonQuestion.tsx";
import { ScriptLines } from "./ScriptLines.tsx";

/** In a lesson: the script for the reason that the reader chooses, with the names that are known already. */
export default function CallInLesson() {
  const interview = useLive($interview, emptyInterview);
  const you = useLive($you, emptyYou);
  const today = useLive<Day | null>($today, null);
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const facts = () => factsOf(interview(), draftOf(interview()), you().name, say);
  return (
    <section class="tool" aria-busy={!today()} aria-label={words.title}>
      <p class="loading">{words.loading}</p>
      <fieldset class="plain" role="none" disabled={!today()}>
        <ReasonQuestion value={facts().reason} onChoose={(reason) => changeDraft({ reason })} />
      </fieldset>
      <ScriptLines lines={scriptOf(facts()).script} />
    </section>
  );
}
