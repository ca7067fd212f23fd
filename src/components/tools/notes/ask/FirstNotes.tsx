import { createEffect, Show } from "solid-js";
import { notesWords as words } from "../../../../content/en/notes/notes-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $currentId, $interview, changeInterview } from "../../../stores/record/interview-store.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { PeopleList } from "../lists/PeopleList.tsx";
import { NotePart, type PartWords } from "./NotePart.tsx";

/**
 * What memory lets go of first: names and topics. The other questions are an island of their own, which starts when
 * it comes near (LaterNotes.tsx), so that the first name can be typed after 18 kB. Here too: where the notes are
 * kept, and the sheet that is printed.
 */
export default function FirstNotes(props: { part: PartWords }) {
  const interview = useLive($interview, emptyInterview);
  const today = useLive<Day | null>($today, null);
  const owner = useLive($currentId, "");
  // Without it the questions are printed, to fill in by hand.
  const [sheet, load] = usePart(() => import("../sheet/NotesSheet.tsx"));
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  createEffect(() => interview().keptAt !== null && load());
  return (
    <div class="tool" aria-busy={!today()}>
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine
        said={words.cleared}
        onUndo={() => document.getElementById("start-over")?.focus()}
      />
      <fieldset class="plain" role="none" disabled={!today()}>
        <NotePart words={props.part}>
          <PeopleList
            people={interview().interviewers}
            owner={owner()}
            onChange={(interviewers) => changeInterview({ interviewers })}
          />
          <TextArea
            id="topics"
            label={words.topics}
            hint={words.topicsHint}
            value={interview().topics}
            onType={(topics) => changeInterview({ topics })}
          />
        </NotePart>
      </fieldset>
      <Show when={sheet()} keyed>
        {({ NotesSheet }) => <NotesSheet interview={interview()} say={say} />}
      </Show>
    </div>
  );
}
