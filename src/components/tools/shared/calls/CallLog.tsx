import { createEffect, createSignal, Show, untrack } from "solid-js";
import { callLogWords as words } from "../../../../content/en/calls/call-log-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { HistoryEvent } from "../../../core/record/history.ts";
import { eventsOfCall, type ToldCall } from "../../../core/record/log.ts";
import { type CallAnswer, dayOfCall, emptyCall, readCall } from "../../../core/record/read-call.ts";
import { dayBefore } from "../../../stores/device/today.ts";
import { DayFields } from "../../controls/DayFields.tsx";
import { ErrorSummary } from "../../controls/ErrorSummary.tsx";
import { QuickDays } from "../questions/QuickDays.tsx";
import { WhenQuestion } from "../questions/WhenQuestion.tsx";
import { echoOf } from "../questions/whole-day-words.ts";
import { CallOutcomes } from "./CallOutcomes.tsx";
import { type CallError, callErrors } from "./call-log-words.ts";
import { EarlyLine } from "./EarlyLine.tsx";

export interface CallLogProps {
  /** Null until the browser has said which day it is. */
  today: Day | null;
  say: (day: Day) => string;
  /** What has happened so far; it is read for a call that comes early, and not changed. */
  history: readonly HistoryEvent[];
  /** The day of the interview, where it is known: no call lies before it. */
  interviewedOn?: Day | null;
  /** The day that they named in the interview, where it is known. */
  promised?: Day | null;
  /** Whose calls these are, where that can change while the form stands: it then takes up the draft of the other. */
  owner?: string;
  /** A call that was left half told, and where to keep it. */
  draft?: CallAnswer;
  onDraft?: (draft: CallAnswer) => void;
  /** The events to add to the history, and the call that they stand for. */
  onLog: (events: HistoryEvent[], told: ToldCall) => void;
}

const asks = {
  id: "called-when",
  typedId: "called-on",
  legend: words.whenLegend,
  typedLegend: words.calledOn,
};

/** What came of a call, to be logged: nothing is written before Save this call. It knows no tool. */
export function CallLog(props: CallLogProps) {
  const [answer, setAnswer] = createSignal(untrack(() => props.draft) ?? emptyCall);
  const [errors, setErrors] = createSignal<readonly CallError[]>([]);
  const errorOf = (field: string) => errors().find((error) => error.field === field)?.message;
  // The form stays, so that nothing in it is drawn anew while its island wakes: whose it is comes after that.
  createEffect<string | undefined>(
    (before) => {
      const { owner } = props;
      if (owner === before) return owner;
      setAnswer(untrack(() => props.draft) ?? emptyCall);
      setErrors([]);
      return owner;
    },
    untrack(() => props.owner),
  );
  const change = (part: Partial<CallAnswer>) => {
    setAnswer({ ...answer(), ...part });
    props.onDraft?.(answer());
  };
  const called = () =>
    answer().called.choice
      ? answer().called
      : { ...answer().called, choice: "picked" as const, picked: props.today };
  const echo = (typed: TypedDay) => echoOf(typed, props.say);
  const save = () => {
    if (!props.today) return;
    const read = readCall(answer(), props.today, props.interviewedOn ?? null);
    setErrors(read.ok ? [] : callErrors(read.problems, props.say));
    if (!read.ok) return;
    setAnswer(emptyCall);
    props.onLog(eventsOfCall(read.call), read.call);
  };
  /** Nothing is said to a call before there is one to tell of. */
  const early = () => (answer().said && props.today ? dayOfCall(answer(), props.today) : null);
  const named = () => {
    const { said } = answer();
    return said === "call-again" || said === "decision-by" || said === "offer" ? said : undefined;
  };
  return (
    <form
      novalidate
      class="call-log"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset class="plain" role="none" disabled={!props.today}>
        <Show when={errors().length > 0 && errors()} keyed>
          {(found) => <ErrorSummary id="call-problems" title={words.problemTitle} errors={found} />}
        </Show>
        <WhenQuestion
          asks={asks}
          answer={called()}
          today={props.today}
          yesterday={props.today && dayBefore(props.today)}
          say={props.say}
          echo={echo}
          errorOf={errorOf}
          onAnswer={(day) => change({ called: day })}
        />
        <CallOutcomes
          value={answer().said}
          error={errorOf("said")}
          onChoose={(said) => change({ said })}
        />
        <Show when={named()}>
          {(said) => (
            <DayFields
              id="named-on"
              legend={words.namedOn[said()]}
              hint={words.namedHint}
              error={errorOf("named-on")}
              echo={echo(answer().named)}
              value={answer().named}
              quick={
                <QuickDays
                  of="named-on"
                  said={props.today && dayOfCall(answer(), props.today)}
                  chosen={answer().named}
                  say={props.say}
                  onPick={(named) => change({ named })}
                />
              }
              onType={(named) => change({ named })}
            />
          )}
        </Show>
        <EarlyLine
          on={early()}
          history={props.history}
          promised={props.promised ?? null}
          say={props.say}
        />
        <div class="actions">
          <button type="submit" class="main">
            {words.save}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
