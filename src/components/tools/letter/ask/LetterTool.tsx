import { createEffect, createSignal, Show } from "solid-js";
import { letterWords as words } from "../../../../content/en/letter/letter-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyDraft, own } from "../../../core/messages/letter-draft.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $draft, changeDraft } from "../../../stores/drafts/letter-store.ts";
import { $currentId, $interview } from "../../../stores/record/interview-store.ts";
import { $you } from "../../../stores/record/you-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { NotLoaded } from "../../shared/message/NotLoaded.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { LetterForm } from "./LetterForm.tsx";
import type { LetterError } from "./letter-words.ts";

/**
 * The thank-you letter: questions, and below them the letter they make. The part that composes, checks and sends is
 * fetched at the first touch, or at once where a letter is kept.
 */
export default function LetterTool() {
  const interview = useLive($interview, emptyInterview);
  const draft = useLive($draft, emptyDraft);
  const you = useLive($you, emptyYou);
  const owner = useLive($currentId, "");
  const today = useLive<Day | null>($today, null);
  const [part, load] = usePart(() => import("../sheet/LetterPart.tsx"));
  const [errors, setErrors] = createSignal<LetterError[]>([]);
  const [focus, setFocus] = createSignal(false);
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const fetchAhead = () => part() === null || load();
  const show = (current: string) => {
    setFocus(true);
    changeDraft((now) => ({ ...now, written: true, current }));
    document.getElementById("your-letter")?.focus();
  };
  const write = async () => {
    const found = (await load())?.errorsOf(interview(), draft(), you().name) ?? [];
    setErrors(found);
    if (found.length === 0 && part()) show(draft().current === own ? "" : draft().current);
  };
  createEffect(() => draft().written && load());
  // What was wrong in one interview is no matter of the next.
  createEffect(() => {
    if (!owner()) return;
    setErrors([]);
    setFocus(false);
  });
  return (
    <section
      class="tool letter"
      aria-busy={!today()}
      aria-label={words.title}
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
    >
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine
        said={words.cleared}
        onUndo={() => document.getElementById("to")?.querySelector("input")?.focus()}
      />
      <Show when={draft().written && today()}>
        <p class="to-letter">
          <a href="#your-letter">{words.goToLetter}</a>
        </p>
      </Show>
      <LetterForm
        interview={interview()}
        draft={draft()}
        owner={owner()}
        sender={you().name}
        today={today()}
        say={say}
        errors={errors()}
        summary={part()?.ErrorSummary}
        onWrite={write}
        onOwn={() => show(own)}
      />
      <Show when={part() === null}>
        <NotLoaded said={words.notLoaded} onRetry={load} />
      </Show>
      <Show when={draft().written && today() && part()} keyed>
        {({ LetterPart }) => (
          <LetterPart
            interview={interview()}
            draft={draft()}
            owner={owner()}
            sender={you().name}
            today={today() as Day}
            region={readerLocale()}
            say={say}
            focus={focus()}
          />
        )}
      </Show>
    </section>
  );
}
