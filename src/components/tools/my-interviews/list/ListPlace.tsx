import { Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import { interviewWords } from "../../../../content/en/shared/interview-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { isArchived, type Row } from "../../../core/overview/rows.ts";
import { $currentId } from "../../../stores/record/interview-store.ts";
import * as list from "../../../stores/views/list-store.ts";
import { announce } from "../../controls/announce.ts";
import { nameOf } from "../../shared/interview-words.ts";
import { GoneLine } from "./GoneLine.tsx";
import { InterviewRow } from "./InterviewRow.tsx";
import { RowChanges } from "./RowChanges.tsx";

interface ListPlaceProps {
  place: list.Place;
  say: (day: Day) => string;
  isCurrent: boolean;
}

/** The focus goes where the row of an interview can be changed. */
export function focusRow(id: string): void {
  document.getElementById(`change-${id}`)?.focus();
}

/** Adds an interview, or the next round of one, and says so; the focus goes to its name. */
export function addAndSay(say: (day: Day) => string, before?: Row): void {
  const { interview } = list.add(before);
  announce(fill(words.added, { name: nameOf(interview, say) }));
}

/** One place of the list: an interview with what can be done to it, or the line that it has left. */
export function ListPlace(props: ListPlaceProps) {
  const row = () => props.place.row;
  const name = () => nameOf(row().interview, props.say);
  const tell = (sentence: string) => announce(fill(sentence, { name: name() }));
  const undo = (gone: list.Gone) => {
    const said = fill(words.back, { name: name() });
    focusRow(list.undo(gone));
    announce(said);
  };
  const show = () => {
    $currentId.set(row().id);
    tell(interviewWords.nowShowing);
  };
  const bringBack = () => {
    const { id } = row();
    const said = fill(words.back, { name: name() });
    list.bringBack(id);
    focusRow(id);
    announce(said);
  };
  const putAway = () => {
    if (isArchived(row())) bringBack();
    else list.archive(row());
  };
  return (
    <Show
      when={props.place.gone}
      fallback={
        <InterviewRow
          row={row()}
          say={props.say}
          isCurrent={props.isCurrent}
          onOpen={() => $currentId.set(row().id)}
        >
          <RowChanges
            id={row().id}
            name={name()}
            interview={row().interview}
            isCurrent={props.isCurrent}
            startsOpen={list.takesFocus(row().id)}
            onType={(fields) => list.change(row().id, fields)}
            onShow={show}
            onNextRound={() => addAndSay(props.say, row())}
            onArchive={putAway}
            onRemove={() => list.remove(row())}
          />
        </InterviewRow>
      }
    >
      {(gone) => (
        <li class="gone">
          <GoneLine
            says={fill(gone().text === null ? words.archived : words.removed, { name: name() })}
            takesFocus={list.takesFocus(gone().key)}
            back={gone().text === null ? words.bringBack : words.undo}
            onBack={() => undo(gone())}
          />
        </li>
      )}
    </Show>
  );
}
