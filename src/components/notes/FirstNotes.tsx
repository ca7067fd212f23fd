import { createEffect, Show } from "solid-js";
import { notesWords as words } from "../../content/notes-words.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { TextArea } from "../controls/TextArea.tsx";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { ClearedLine } from "../interview/ClearedLine.tsx";
import { emptyInterview } from "../interview/interview.ts";
import { $currentId, $interview, changeInterview } from "../interview/interview-store.ts";
import { SaveLine } from "../interview/SaveLine.tsx";
import { NotePart, type PartWords } from "./NotePart.tsx";
import { PeopleList } from "./PeopleList.tsx";

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
  const [sheet, load] = usePart(() => import("./NotesSheet.tsx"));
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
