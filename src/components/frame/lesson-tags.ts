import CallScript from "../tools/call/script/CallScript.astro";
import Feedback from "../tools/feedback/ask/Feedback.astro";
import Disagreement from "../tools/guide/advice/Disagreement.astro";
import CheckYourself from "../tools/guide/lesson/CheckYourself.astro";
import Do from "../tools/guide/lesson/Do.astro";
import DoNot from "../tools/guide/lesson/DoNot.astro";
import Figure from "../tools/guide/lesson/Figure.astro";
import Nowadays from "../tools/guide/lesson/Nowadays.astro";
import Ours from "../tools/guide/lesson/Ours.astro";
import Pair from "../tools/guide/lesson/Pair.astro";
import Says from "../tools/guide/lesson/Says.astro";
import Notes from "../tools/notes/ask/Notes.astro";
import Timeline from "../tools/timeline/ask/Timeline.astro";
import LittlePlan from "../tools/timeline/little/LittlePlan.astro";

/** Every tag that a lesson may write. Tools are tags like the others. */
export const lessonTags = {
  CallScript,
  CheckYourself,
  Disagreement,
  Do,
  DoNot,
  Feedback,
  Figure,
  LittlePlan,
  Notes,
  Nowadays,
  Ours,
  Pair,
  Says,
  Timeline,
};
