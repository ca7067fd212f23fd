import { createEffect, createMemo, createSignal, Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { findIn } from "../../../core/overview/rows.ts";
import { $currentId } from "../../../stores/record/interview-store.ts";
import { $places, type Place } from "../../../stores/views/list-store.ts";
import { $unreadable } from "../../../stores/views/my-interviews-store.ts";
import { TextField } from "../../controls/TextField.tsx";
import { useLive } from "../../controls/use-live.ts";
import { CopyLine } from "../list/CopyLine.tsx";
import { InterviewList } from "../list/InterviewList.tsx";
import { addAndSay } from "../list/ListPlace.tsx";
import { UnreadableList } from "../list/UnreadableList.tsx";
import { DueToday } from "./DueToday.tsx";

export { addAndSay } from "../list/ListPlace.tsx";
export { ExampleList } from "./ExampleList.tsx";

interface OverviewPartProps {
  today: Day;
  say: (day: Day) => string;
  /** Called once all interviews have been read. */
  onReady: () => void;
}

/** From so many on a search is quicker than a look. */
const searchFrom = 6;

function foundText(count: number): string {
  const { none, one, more } = words.found;
  return fill(count === 0 ? none : count === 1 ? one : more, { count });
}

/** What My interviews fetches where there are any: due today, all of them, and what could not be read. */
export function OverviewPart(props: OverviewPartProps) {
  const places = useLive($places, null);
  const unreadable = useLive($unreadable, []);
  const currentId = useLive($currentId, "");
  const [query, setQuery] = createSignal("");
  const found = (all: readonly Place[] = []) => findIn(all, query(), ({ row }) => row.interview);
  const active = createMemo(() => found(places()?.active));
  const archived = createMemo(() => found(places()?.archived));
  const unarchived = createMemo(
    () => places()?.active.flatMap(({ row, gone }) => (gone ? [] : row)) ?? [],
  );
  const all = () => [...active(), ...archived()];
  const kept = createMemo(() =>
    [...(places()?.active ?? []), ...(places()?.archived ?? [])].flatMap(({ row, gone }) =>
      gone ? [] : row,
    ),
  );
  createEffect(() => places() && props.onReady());
  return (
    <Show when={places()}>
      <CopyLine rows={kept()} today={props.today} say={props.say} />
      <DueToday rows={unarchived()} say={props.say} />
      <h2>{words.all}</h2>
      <div class="actions">
        <button type="button" class="main" onClick={() => addAndSay(props.say)}>
          {words.add}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <Show when={all().length >= searchFrom || query()}>
        <search class="find">
          <TextField
            id="find"
            label={words.find}
            hint={words.findHint}
            value={query()}
            onType={setQuery}
          />
          <p class="hint" role="status">
            <Show when={query().trim()}>{foundText(all().filter(({ gone }) => !gone).length)}</Show>
          </p>
        </search>
      </Show>
      {/* Drawn anew for each search, so that it starts with few rows and answers the next key at once. */}
      <Show when={`?${query().trim()}`} keyed>
        {(_query) => (
          <InterviewList
            places={active()}
            say={props.say}
            currentId={currentId()}
            today={props.today}
          />
        )}
      </Show>
      <Show when={archived().length > 0}>
        <ArchivedPart
          places={archived()}
          say={props.say}
          currentId={currentId()}
          isOpen={query().trim() !== ""}
        />
      </Show>
      <Show when={unreadable().length > 0}>
        <UnreadableList unreadable={unreadable()} />
      </Show>
    </Show>
  );
}

interface ArchivedPartProps {
  places: readonly Place[];
  say: (day: Day) => string;
  currentId: string;
  isOpen: boolean;
}

/** Archived interviews, folded and drawn when they are wanted. */
function ArchivedPart(props: ArchivedPartProps) {
  const [open, setOpen] = createSignal(false);
  const count = () => props.places.filter(({ gone }) => !gone).length;
  return (
    <details
      class="archived"
      open={props.isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{fill(words.archivedTitle, { count: count() })}</summary>
      <Show when={open()}>
        <InterviewList places={props.places} say={props.say} currentId={props.currentId} />
      </Show>
    </details>
  );
}
