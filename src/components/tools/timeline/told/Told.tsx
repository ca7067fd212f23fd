import { createMemo } from "solid-js";
import type { Day } from "../../../base/calendar/day.ts";
import type { KeptEvent } from "../../../core/record/history.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { dateEvent, replaceEvent } from "../../../core/record/log.ts";
import { ToldList } from "./ToldList.tsx";

interface ToldProps {
  /** As it is kept: entries are changed in this one. */
  interview: Interview;
  /** As the plan was drawn from it, which may be one paint behind. */
  drawnOf: Interview;
  today: Day;
  say: (day: Day) => string;
  onCorrect: (id: string) => void;
  onHistory: (history: KeptEvent[]) => void;
}

/** The list of what the plan was told, with what its entries do to the history. */
export function Told(props: ToldProps) {
  // What an answer leaves as it was draws nothing anew.
  const history = createMemo(() => props.drawnOf.history);
  const people = createMemo(() => props.drawnOf.interviewers);
  /** Nothing that was told meanwhile is written over, as by another tab. */
  const kept = () => props.interview.history;
  return (
    <ToldList
      history={history()}
      people={people()}
      say={props.say}
      onCorrect={props.onCorrect}
      onRemove={(id) => props.onHistory(replaceEvent(kept(), id, []))}
      onSettle={(id, settled) =>
        props.onHistory(dateEvent(kept(), id, "settledOn", settled ? props.today : null))
      }
    />
  );
}
