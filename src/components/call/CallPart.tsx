import { createSignal, Show } from "solid-js";
import { callWords } from "../../content/call-reasons.ts";
import { scriptWords as words } from "../../content/call-words.ts";
import { questionWords } from "../../content/question-words.ts";
import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { sayDay } from "../calendar/say-day.ts";
import { $today } from "../calendar/today.ts";
import { useLive } from "../controls/use-live.ts";
import { CopyButton } from "../handover/CopyButton.tsx";
import { emptyInterview } from "../interview/interview.ts";
import { $currentId, $interview } from "../interview/interview-store.ts";
import { emptyYou } from "../interview/you.ts";
import { $you } from "../interview/you-store.ts";
import { $keeping } from "../storage/door.ts";
import { AnswerCards } from "./AnswerCards.tsx";
import { BeforeCall } from "./BeforeCall.tsx";
import { CallDetails } from "./CallDetails.tsx";
import { startCallOver } from "./call-store.ts";
import { callText, factsOf, knownInRehearsal, scriptOf } from "./call-words.ts";
import { draftOf } from "./draft.ts";
import { LogPart } from "./LogPart.tsx";
import { RehearsalPart } from "./RehearsalPart.tsx";
import { ScriptLines } from "./ScriptLines.tsx";

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
