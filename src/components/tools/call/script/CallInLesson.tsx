import { callWords as words } from "../../../../content/en/calls/call-reasons.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { draftOf } from "../../../core/call/draft.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { changeDraft } from "../../../stores/drafts/call-store.ts";
import { $interview } from "../../../stores/record/interview-store.ts";
import { $you } from "../../../stores/record/you-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { ReasonQuestion } from "../ask/ReasonQuestion.tsx";
import { factsOf, scriptOf } from "./call-words.ts";
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
