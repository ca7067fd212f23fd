import { createMemo } from "solid-js";
import type { Day } from "../calendar/day.ts";
import type { HistoryEvent } from "../interview/history.ts";
import type { Interview } from "../interview/interview.ts";
import { replaceEvent, settleOffer } from "../interview/log.ts";
import { ToldList } from "./ToldList.tsx";

interface ToldProps {
  interview: Interview;
  today: Day;
  say: (day: Day) => string;
  onCorrect: (index: number) => void;
  onHistory: (history: HistoryEvent[]) => void;
}

/** The list of what the plan was told, with what its entries do to the history. */
export function Told(props: ToldProps) {
  // What an answer leaves as it was draws nothing anew.
  const history = createMemo(() => props.interview.history);
  const people = createMemo(() => props.interview.interviewers);
  return (
    <ToldList
      history={history()}
      people={people()}
      say={props.say}
      onCorrect={props.onCorrect}
      onRemove={(index) => props.onHistory(replaceEvent(history(), index, []))}
      onSettle={(index, settled) =>
        props.onHistory(settleOffer(history(), index, settled ? props.today : null))
      }
    />
  );
}
