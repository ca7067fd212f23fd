import { createEffect, Show } from "solid-js";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { noListening } from "../../../core/questions/listening.ts";
import { addTry, noReview } from "../../../core/questions/review.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $listening } from "../../../stores/drafts/listening-store.ts";
import { $review, changeTries, startReviewOver } from "../../../stores/drafts/review-store.ts";
import { $interview, changeInterview } from "../../../stores/record/interview-store.ts";
import { announce } from "../../controls/announce.ts";
import { TextArea } from "../../controls/TextArea.tsx";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { type ReviewWords, ToldList } from "../ask/ToldList.tsx";
import { HardQuestions } from "../listen/HardQuestions.tsx";

/** The review: what went well, what was hard, what they said, and from all of it a list for the next time. */
export default function ReviewTool(props: { words: ReviewWords }) {
  const interview = useLive($interview, emptyInterview);
  const listening = useLive($listening, noListening);
  const review = useLive($review, noReview);
  const today = useLive<Day | null>($today, null);
  // Without it the list can still be written and printed.
  const [part, load] = usePart(() => import("./ReviewPart.tsx"));
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  createEffect(() => today() && load());
  const add = (one: string) => {
    changeTries(addTry(review().tries, one));
    announce(props.words.added);
  };
  return (
    <section class="tool feedback" aria-busy={!today()} aria-label={props.words.title}>
      <p class="loading">{props.words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine
        said={props.words.cleared}
        onUndo={() => document.getElementById("clear-list")?.focus()}
      />
      <fieldset class="plain review-form" role="none" disabled={!today()}>
        <TextArea
          id="went-well"
          label={props.words.wentWell}
          hint={props.words.wentWellHint}
          value={interview().wentWell}
          onType={(wentWell) => changeInterview({ wentWell })}
        />
        <HardQuestions
          words={props.words}
          hard={interview().hard}
          onChange={(hard) => changeInterview({ hard })}
          onAdd={add}
        />
        <ToldList words={props.words} listening={listening()} onAdd={add} />
        <TextArea
          id="tries"
          label={props.words.tries}
          hint={props.words.triesHint}
          value={review().tries}
          onType={changeTries}
        />
        <div class="actions">
          <button type="button" onClick={() => print()}>
            {props.words.print}
          </button>
          <button type="button" id="clear-list" onClick={startReviewOver}>
            {props.words.startOver}
          </button>
          <Show when={part()} keyed>
            {({ CopyTries }) => <CopyTries tries={review().tries} />}
          </Show>
        </div>
      </fieldset>
      <Show when={part()} keyed>
        {({ ReviewSheet }) => (
          <ReviewSheet interview={interview()} listening={listening()} tries={review().tries} />
        )}
      </Show>
    </section>
  );
}
