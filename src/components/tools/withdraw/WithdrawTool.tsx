import { createEffect, Show } from "solid-js";
import { withdrawWords as words } from "../../../content/en/messages/withdraw-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { sayDay } from "../../base/language/say-day.ts";
import { emptyInterview } from "../../core/record/interview.ts";
import { emptyYou } from "../../core/record/you.ts";
import { emptyWithdrawal } from "../../core/withdraw/withdrawal-draft.ts";
import { readerLocale } from "../../stores/device/region.ts";
import { $today } from "../../stores/device/today.ts";
import { $withdrawal, startWithdrawalOver } from "../../stores/drafts/withdraw-store.ts";
import { $currentId, $interview } from "../../stores/record/interview-store.ts";
import { $you } from "../../stores/record/you-store.ts";
import { useLive } from "../controls/use-live.ts";
import { usePart } from "../controls/use-part.ts";
import { ClearedLine } from "../shared/ClearedLine.tsx";
import { NotLoaded } from "../shared/message/NotLoaded.tsx";
import { SaveLine } from "../shared/SaveLine.tsx";
import { WithdrawForm } from "./WithdrawForm.tsx";

/**
 * The withdrawal email: a few questions, and the email, which follows what is typed. It is fetched at the first touch,
 * or at once where answers are kept.
 */
export default function WithdrawTool() {
  const interview = useLive($interview, emptyInterview);
  const withdrawal = useLive($withdrawal, emptyWithdrawal);
  const you = useLive($you, emptyYou);
  const owner = useLive($currentId, "");
  const today = useLive<Day | null>($today, null);
  const [part, load] = usePart(() => import("./WithdrawPart.tsx"));
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const fetchAhead = () => part() === undefined && load();
  createEffect(() => interview().keptAt && fetchAhead());
  return (
    <section
      class="tool withdraw"
      aria-busy={!today()}
      aria-label={words.title}
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
    >
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine said={words.cleared} onUndo={() => document.getElementById("job")?.focus()} />
      <WithdrawForm
        interview={interview()}
        withdrawal={withdrawal()}
        sender={you().name}
        isReady={today() !== null}
      />
      <Show when={part() === null}>
        <NotLoaded said={words.notLoaded} onRetry={load} />
      </Show>
      <Show when={today() && part()} keyed>
        {({ WithdrawPart }) => (
          <WithdrawPart
            interview={interview()}
            withdrawal={withdrawal()}
            sender={you().name}
            owner={owner()}
            today={today() as Day}
            say={say}
          />
        )}
      </Show>
      <div class="actions">
        <button type="button" onClick={startWithdrawalOver}>
          {words.startOver}
        </button>
      </div>
    </section>
  );
}
