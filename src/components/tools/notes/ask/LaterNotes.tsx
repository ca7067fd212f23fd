import { createEffect } from "solid-js";
import { notesWords as words } from "../../../../content/en/notes/notes-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $currentId, $interview } from "../../../stores/record/interview-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { NotesActions } from "../sheet/NotesActions.tsx";
import { LaterQuestions } from "./LaterQuestions.tsx";

/**
 * The questions after names and topics, and what to do with the notes. The part that reads days and copies is fetched
 * at the first touch, or at once where answers are kept.
 */
export default function LaterNotes() {
  const interview = useLive($interview, emptyInterview);
  const today = useLive<Day | null>($today, null);
  const owner = useLive($currentId, "");
  const [handover, load] = usePart(() => import("../sheet/NotesHandover.tsx"));
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
