import { createSignal, Show } from "solid-js";
import { callWords } from "../../../../content/en/calls/call-reasons.ts";
import { scriptWords as words } from "../../../../content/en/calls/call-words.ts";
import { questionWords } from "../../../../content/en/shared/question-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { draftOf } from "../../../core/call/draft.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { startCallOver } from "../../../stores/drafts/call-store.ts";
import { $currentId, $interview } from "../../../stores/record/interview-store.ts";
import { $you } from "../../../stores/record/you-store.ts";
import { $keeping } from "../../../stores/storage/door.ts";
import { useLive } from "../../controls/use-live.ts";
import { CopyButton } from "../../handover/CopyButton.tsx";
import { AnswerCards } from "../rehearse/AnswerCards.tsx";
import { RehearsalPart } from "../rehearse/RehearsalPart.tsx";
import { BeforeCall } from "../script/BeforeCall.tsx";
import { callText, factsOf, knownInRehearsal, scriptOf } from "../script/call-words.ts";
import { LogPart } from "../script/LogPart.tsx";
import { ScriptLines } from "../script/ScriptLines.tsx";
import { CallDetails } from "./CallDetails.tsx";

/** The other questions, the script with the reader's own names, what they may say, the rehearsal, and the log of the real call. */
export default function CallPart() {
  const interview = useLive($interview, emptyInterview);
  const you = useLive($you, emptyYou);
  const today = useLive<Day | null>($today, null);
  const owner = useLive($currentId, "");
  const keeping = useLive($keeping, "kept");
  const [heading, setHeading] = createSignal<HTMLElement>();
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const facts = () => factsOf(interview(), draftOf(interview()), you().name, say);
  const lines = () => scriptOf(facts());
  return (
    <div class="tool" aria-busy={!today()}>
      <p class="loading">{callWords.loading}</p>
      <fieldset class="plain" role="none" disabled={!today()}>
        <CallDetails interview={interview()} reason={facts().reason} today={today()} say={say} />
      </fieldset>
      <h2>{words.title}</h2>
      <Show when={today()}>
        {(day) => <BeforeCall interview={interview()} today={day()} say={say} />}
      </Show>
      <ScriptLines lines={lines().script} />
      <AnswerCards known={facts().known} voicemail={lines().voicemail} />
      <Show when={keeping() === "refused"}>
        <p class="error">{questionWords.refused}</p>
      </Show>
      <fieldset class="plain" role="none" disabled={!today()}>
        <div class="actions">
          <CopyButton label={words.copy} said={words.copied} text={() => callText(facts())} />
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" id="start-over" onClick={startCallOver}>
            {words.startOver}
          </button>
        </div>
      </fieldset>
      <RehearsalPart
        path={draftOf(interview()).path}
        owner={owner()}
        known={knownInRehearsal(facts())}
        isReady={today() !== null}
        onLog={() => heading()?.focus()}
      />
      <LogPart interview={interview()} owner={owner()} today={today()} say={say} ref={setHeading} />
    </div>
  );
}
