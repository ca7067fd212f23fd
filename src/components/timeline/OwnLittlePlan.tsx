import type { Day } from "../calendar/day.ts";
import { readerLocale } from "../calendar/region.ts";
import { $today } from "../calendar/today.ts";
import { useLive } from "../controls/use-live.ts";
import { emptyInterview } from "../interview/interview.ts";
import { $interview } from "../interview/interview-store.ts";
import type { ReadAnswers } from "./answers.ts";
import { LittlePlan, type LittlePlanProps } from "./LittlePlan.tsx";
import { $reading } from "./timeline-store.ts";

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
