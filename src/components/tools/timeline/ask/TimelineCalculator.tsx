import { createEffect, createSignal, Match, Show, Switch } from "solid-js";
import { timelineWords as words } from "../../../../content/en/shared/words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $currentId, $interview, changeInterview } from "../../../stores/record/interview-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import type { AnswerError } from "./answer-words.ts";
import { TimelineForm } from "./TimelineForm.tsx";

/** Where the focus goes when the plan appears: nowhere after a reload. */
type Focus = "nowhere" | "heading" | "start-over";

/**
 * The timeline: questions, then the plan. Which of the two is shown is part of what is kept. The part that
 * plans and draws is fetched at the first touch, or at once where answers are kept.
 */
export default function TimelineCalculator(props: { lessons: readonly string[] }) {
  const interview = useLive($interview, emptyInterview);
  const currentId = useLive($currentId, "");
  const today = useLive<Day | null>($today, null);
  const [part, load] = usePart(() => import("../plan/PlanPart.tsx"));
  const [errors, setErrors] = createSignal<AnswerError[]>([]);
  const [example, setExample] = createSignal(false);
  const [focus, setFocus] = createSignal<Focus>("nowhere");
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const wanted = () => example() || interview().planned;
  const show = async () => {
    const found = (await load())?.problemsOfAnswers(say) ?? [];
    setErrors(found);
    if (found.length > 0) return;
    setFocus("heading");
    changeInterview({ planned: true });
  };
  // Where it has failed, Try again stays under the finger until it is pressed.
  const fetchAhead = () => part() === null || load();
  const retry = () => {
    setFocus("heading");
    load();
  };
  createEffect(() => wanted() && load());
  // What was wrong in one interview is no matter of the next.
  createEffect(() => {
    if (!currentId()) return;
    setErrors([]);
    setFocus("nowhere");
  });
  const change = (field: string) => {
    setFocus("heading");
    changeInterview({ planned: false });
    document.querySelector<HTMLElement>(`#${field} :checked`)?.focus();
  };
  return (
    <section
      class="tool"
      aria-busy={!today()}
      aria-label={words.title}
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
    >
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine onUndo={() => setFocus("start-over")} />
      <Switch
        fallback={
          <TimelineForm
            interview={interview()}
            today={today()}
            say={say}
            errors={errors()}
            part={part()}
            echo={(typed) => part()?.echoOf(typed, say)}
            onShow={show}
            onExample={() => setExample(true)}
          />
        }
      >
        <Match when={wanted() && today() && !part()}>
          <div class="waiting" role="alert">
            <Show when={part() === null} fallback={<p>{words.loading}</p>}>
              <p class="error">{words.notLoaded}</p>
              <button type="button" onClick={retry}>
                {words.tryAgain}
              </button>
            </Show>
          </div>
        </Match>
        <Match when={wanted() && today() && part()} keyed>
          {({ PlanPart }) => (
            <PlanPart
              interview={interview()}
              example={example()}
              today={today() as Day}
              say={say}
              lessons={props.lessons}
              focus={focus()}
              onChange={change}
              onBack={() => setExample(false)}
            />
          )}
        </Match>
      </Switch>
    </section>
  );
}
