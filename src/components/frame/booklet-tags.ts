import PrintedCallScript from "../tools/call/script/PrintedCallScript.astro";
import PrintedFeedback from "../tools/feedback/ask/PrintedFeedback.astro";
import PrintedCheckYourself from "../tools/guide/printed/PrintedCheckYourself.astro";
import PrintedDisagreement from "../tools/guide/printed/PrintedDisagreement.astro";
import PrintedDo from "../tools/guide/printed/PrintedDo.astro";
import PrintedDoNot from "../tools/guide/printed/PrintedDoNot.astro";
import PrintedHeading from "../tools/guide/printed/PrintedHeading.astro";
import PrintedNowadays from "../tools/guide/printed/PrintedNowadays.astro";
import PrintedNotes from "../tools/notes/sheet/PrintedNotes.astro";
import PrintedTimeline from "../tools/timeline/ask/PrintedTimeline.astro";
import PrintedLittlePlan from "../tools/timeline/little/PrintedLittlePlan.astro";
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
