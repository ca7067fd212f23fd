import PrintedDisagreement from "../advice/PrintedDisagreement.astro";
import PrintedCallScript from "../call/PrintedCallScript.astro";
import PrintedFeedback from "../feedback/PrintedFeedback.astro";
import PrintedCheckYourself from "../lesson/PrintedCheckYourself.astro";
import PrintedDo from "../lesson/PrintedDo.astro";
import PrintedDoNot from "../lesson/PrintedDoNot.astro";
import PrintedHeading from "../lesson/PrintedHeading.astro";
import PrintedNowadays from "../lesson/PrintedNowadays.astro";
import PrintedNotes from "../notes/PrintedNotes.astro";
import PrintedLittlePlan from "../timeline/PrintedLittlePlan.astro";
import PrintedTimeline from "../timeline/PrintedTimeline.astro";
import { lessonTags } from "./lesson-tags.ts";

/** What a lesson's tags become in the booklet: those that a reader would use are there to be read. */
export const bookletTags = {
  ...lessonTags,
  CallScript: PrintedCallScript,
  CheckYourself: PrintedCheckYourself,
  Disagreement: PrintedDisagreement,
  Do: PrintedDo,
  DoNot: PrintedDoNot,
  Feedback: PrintedFeedback,
  LittlePlan: PrintedLittlePlan,
  Notes: PrintedNotes,
  Nowadays: PrintedNowadays,
  Timeline: PrintedTimeline,
  h2: PrintedHeading,
};
