import { callLogWords } from "../../../../content/en/calls/call-log-words.ts";
import { callWords as words } from "../../../../content/en/calls/call-reasons.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $currentId, $interview } from "../../../stores/record/interview-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { LogPart } from "./LogPart.tsx";

/** In a lesson: the log of a call alone. */
export default function LogInLesson() {
  const interview = useLive($interview, emptyInterview);
  const today = useLive<Day | null>($today, null);
  const owner = useLive($currentId, "");
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  return (
    <section class="tool" aria-busy={!today()} aria-label={callLogWords.title}>
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <LogPart interview={interview()} owner={owner()} today={today()} say={say} />
    </section>
  );
}
