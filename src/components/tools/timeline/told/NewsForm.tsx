import { createSignal, Show, untrack } from "solid-js";
import { eventWords } from "../../../../content/en/timeline/event-words.ts";
import { historyWords as words } from "../../../../content/en/timeline/history-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { TypedDay } from "../../../base/calendar/typed-day.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";
import {
  type News,
  type NewsAnswer,
  type NewsKind,
  readNews,
} from "../../../core/thread/read-event.ts";
import { dayBefore } from "../../../stores/device/today.ts";
import { ErrorSummary } from "../../controls/ErrorSummary.tsx";
import { WhenQuestion } from "../../shared/questions/WhenQuestion.tsx";
import { echoOf } from "../../shared/questions/whole-day-words.ts";
import { type NewsError, newsErrors } from "./event-words.ts";
import { NewsDetails } from "./NewsDetails.tsx";

interface NewsFormProps {
  kind: NewsKind;
  interview: Interview;
  today: Day;
  say: (day: Day) => string;
  /** The answers to begin with: empty ones, or those of news that are corrected. */
  start: NewsAnswer;
  onSave: (news: News) => void;
}

/** News of one kind to tell the plan, save calls: when, and what goes with it. Nothing is written before it is saved. */
export function NewsForm(props: NewsFormProps) {
  const [answer, setAnswer] = createSignal(untrack(() => props.start));
  const [errors, setErrors] = createSignal<readonly NewsError[]>([]);
  const errorOf = (id: string) => errors().find(({ question }) => question === id)?.message;
  const change = (part: Partial<NewsAnswer>) => setAnswer({ ...answer(), ...part });
  const when = () => eventWords[props.kind].when ?? { legend: "", typed: "" };
  const echo = (typed: TypedDay) => echoOf(typed, props.say);
  const save = () => {
    const read = readNews(
      timelineRules,
      { ...answer(), kind: props.kind },
      props.today,
      interviewDayOf(props.interview),
    );
    setErrors(read.ok ? [] : newsErrors(read.problems, props.say));
    if (read.ok) props.onSave(read.event);
  };
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Show when={errors().length > 0 && errors()} keyed>
        {(found) => <ErrorSummary id="news-problems" title={words.problemTitle} errors={found} />}
      </Show>
      <WhenQuestion
        asks={{
          id: "news-when",
          typedId: "news-on",
          legend: when().legend,
          typedLegend: when().typed,
        }}
        answer={answer().on}
        today={props.today}
        yesterday={dayBefore(props.today)}
        say={props.say}
        echo={echo}
        errorOf={errorOf}
        onAnswer={(on) => change({ on })}
      />
      <NewsDetails
        kind={props.kind}
        answer={answer()}
        people={props.interview.interviewers}
        errorOf={errorOf}
        say={props.say}
        echo={echo}
        onChange={change}
      />
      <div class="actions">
        <button type="submit" class="main">
          {words.save}
        </button>
      </div>
    </form>
  );
}
