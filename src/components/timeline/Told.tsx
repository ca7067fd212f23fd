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
  const history = () => props.interview.history;
  return (
    <ToldList
      history={history()}
      people={props.interview.interviewers}
      say={props.say}
      onCorrect={props.onCorrect}
      onRemove={(index) => props.onHistory(replaceEvent(history(), index, []))}
      onSettle={(index, settled) =>
        props.onHistory(settleOffer(history(), index, settled ? props.today : null))
      }
    />
  );
}
