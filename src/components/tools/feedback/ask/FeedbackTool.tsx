import { createEffect, createSignal, Match, Show, Switch } from "solid-js";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyFeedback } from "../../../core/questions/draft.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $feedback, changeFeedback } from "../../../stores/drafts/feedback-store.ts";
import { $currentId, $interview } from "../../../stores/record/interview-store.ts";
import { $you } from "../../../stores/record/you-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import type { FormError } from "../words/WordsPart.tsx";
import { FeedbackForm, type FormWords, type Wish } from "./FeedbackForm.tsx";

interface FeedbackToolProps {
  words: FormWords;
  wishes: readonly Wish[];
  /** Said where the part that writes did not load: it is needed when nothing more can be fetched. */
  notLoaded: string;
}

/**
 * The feedback questions: a form, then the words. Which of the two is shown is part of what is kept. The part that
 * chooses, checks and writes is fetched at the first touch, or at once where the words are shown.
 */
export default function FeedbackTool(props: FeedbackToolProps) {
  const interview = useLive($interview, emptyInterview);
  const draft = useLive($feedback, emptyFeedback);
  const you = useLive($you, emptyYou);
  const today = useLive<Day | null>($today, null);
  const currentId = useLive($currentId, "");
  const [part, load] = usePart(() => import("../words/WordsPart.tsx"));
  const [errors, setErrors] = createSignal<FormError[]>([]);
  const [focus, setFocus] = createSignal(false);
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const fetchAhead = () => part() === null || load();
  const show = async () => {
    const found = (await load())?.errorsOf(draft(), interview().job, you().name);
    setErrors(found ?? []);
    if (found?.length !== 0) return;
    setFocus(true);
    changeFeedback({ shown: true });
  };
  const suggest = async () => (await load())?.suggest(draft(), interview());
  const change = () => {
    changeFeedback({ shown: false });
    document.querySelector<HTMLElement>("#told :checked")?.focus();
  };
  createEffect(() => (draft().shown || draft().wishes.includes("own")) && load());
  // What was wrong in one interview is no matter of the next.
  createEffect(() => {
    if (!currentId()) return;
    setErrors([]);
    setFocus(false);
  });
  return (
    <section
      class="tool feedback"
      aria-busy={!today()}
      aria-label={props.words.title}
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
    >
      <p class="loading">{props.words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine onUndo={() => setFocus(true)} />
      <Show when={part() === null}>
        <div role="alert">
          <p class="error">{props.notLoaded}</p>
          <button type="button" onClick={load}>
            {questionWords.tryAgain}
          </button>
        </div>
      </Show>
      <Switch
        fallback={
          <FeedbackForm
            words={props.words}
            draft={draft()}
            interview={interview()}
            you={you().name}
            isReady={today() !== null}
            wishes={props.wishes}
            errors={errors()}
            part={part()}
            onShow={show}
            onSuggest={suggest}
          />
        }
      >
        <Match when={draft().shown && today()}>
          <Show when={part()} keyed fallback={<p class="waiting">{props.words.loading}</p>}>
            {({ WordsView }) => (
              <WordsView
                draft={draft()}
                interview={interview()}
                you={you().name}
                today={today() as Day}
                say={say}
                focus={focus()}
                onChange={change}
              />
            )}
          </Show>
        </Match>
      </Switch>
    </section>
  );
}
