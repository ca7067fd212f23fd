import { callLogWords } from "../../content/call-log-words.ts";
import { callWords as words } from "../../content/call-reasons.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { useLive } from "../controls/use-live.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $currentId, $interview } from "../interview/interview-store.ts";
import { SaveLine } from "../interview/SaveLine.tsx";
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
