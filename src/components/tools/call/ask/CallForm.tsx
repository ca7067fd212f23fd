import { createEffect } from "solid-js";
import { callWords as words } from "../../../../content/en/calls/call-reasons.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { draftOf } from "../../../core/call/draft.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { changeDraft } from "../../../stores/drafts/call-store.ts";
import { $interview, changeInterview } from "../../../stores/record/interview-store.ts";
import { $you, changeYou } from "../../../stores/record/you-store.ts";
import { TextField } from "../../controls/TextField.tsx";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { ClearedLine } from "../../shared/ClearedLine.tsx";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { ReasonQuestion } from "./ReasonQuestion.tsx";
import { WhomQuestion } from "./WhomQuestion.tsx";

/**
 * What the script needs at once: each answer is kept as it is given, and the script follows. The other questions and
 * the script are an island of their own, which starts when it comes near (CallPart.tsx). The reason that fits what is
 * kept is found by a part that is fetched where something is kept.
 */
export default function CallForm() {
  const interview = useLive($interview, emptyInterview);
  const you = useLive($you, emptyYou);
  const today = useLive<Day | null>($today, null);
  // Without it the first reason stands there, until the reader chooses.
  const [part, load] = usePart(() => import("../../../core/call/reason.ts"));
  const say = (day: Day) => sayDay(day, readerLocale(), today() ?? day);
  const draft = () => draftOf(interview());
  const reason = () => draft().reason || part()?.suggestReason(interview()) || "date-passed";
  createEffect(() => interview().keptAt !== null && load());
  return (
    <div class="tool" aria-busy={!today()}>
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={interview().keptAt} say={say} />
      <ClearedLine
        said={words.cleared}
        onUndo={() => document.getElementById("start-over")?.focus()}
      />
      <fieldset class="plain" role="none" disabled={!today()}>
        <ReasonQuestion value={reason()} onChoose={(chosen) => changeDraft({ reason: chosen })} />
        <WhomQuestion interviewers={interview().interviewers} whom={draft().whom} />
        <TextField
          id="your-name"
          label={words.you}
          value={you().name}
          onType={(name) => changeYou({ name })}
        />
        <TextField
          id="job"
          label={words.job}
          value={interview().job}
          onType={(job) => changeInterview({ job })}
        />
      </fieldset>
    </div>
  );
}
