import { createEffect } from "solid-js";
import { notesWords as words } from "../../content/notes-words.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $currentId, $interview } from "../interview/interview-store.ts";
import { LaterQuestions } from "./LaterQuestions.tsx";
import { NotesActions } from "./NotesActions.tsx";

/**
 * The questions after names and topics, and what to do with the notes. The part that reads days and copies is fetched
 * at the first touch, or at once where answers are kept.
 */
export default function LaterNotes() {
  const interview = useLive($interview, emptyInterview);
  const today = useLive<Day | null>($today, null);
  const owner = useLive($currentId, "");
  const [handover, load] = usePart(() => import("./NotesHandover.tsx"));
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  createEffect(() => interview().keptAt !== null && load());
  return (
    <div class="tool" aria-busy={!today()} onFocusIn={load} onPointerOver={load}>
      <p class="loading">{words.loading}</p>
      <fieldset class="plain" role="none" disabled={!today()}>
        <LaterQuestions
          interview={interview()}
          owner={owner()}
          today={today()}
          say={say}
          handover={handover()}
        />
        <NotesActions interview={interview()} say={say} handover={handover()} onRetry={load} />
      </fieldset>
    </div>
  );
}
