import type { Day } from "../../../base/calendar/day.ts";
import { emptyInterview } from "../../../core/record/interview.ts";
import type { ReadAnswers } from "../../../core/thread/answers.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { $interview } from "../../../stores/record/interview-store.ts";
import { $reading } from "../../../stores/views/timeline-store.ts";
import { useLive } from "../../controls/use-live.ts";
import { LittlePlan, type LittlePlanProps } from "./LittlePlan.tsx";

/** A lesson's little plan that turns to the reader's own interview once it is known. */
export default function OwnLittlePlan(props: Omit<LittlePlanProps, "own">) {
  const reading = useLive<ReadAnswers | null>($reading, null);
  const interview = useLive($interview, emptyInterview);
  const today = useLive<Day | null>($today, null);
  const own = () => {
    const read = reading();
    const now = today();
    const { company } = interview();
    return read?.ok && now
      ? { facts: read.facts, company, today: now, locale: readerLocale() }
      : null;
  };
  return <LittlePlan {...props} own={own()} />;
}
