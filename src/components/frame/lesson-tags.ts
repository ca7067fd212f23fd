import Disagreement from "../advice/Disagreement.astro";
import CallScript from "../call/CallScript.astro";
import Feedback from "../feedback/Feedback.astro";
import CheckYourself from "../lesson/CheckYourself.astro";
import Do from "../lesson/Do.astro";
import DoNot from "../lesson/DoNot.astro";
import Figure from "../lesson/Figure.astro";
import Nowadays from "../lesson/Nowadays.astro";
import Ours from "../lesson/Ours.astro";
import Pair from "../lesson/Pair.astro";
import Says from "../lesson/Says.astro";
import Notes from "../notes/Notes.astro";
import LittlePlan from "../timeline/LittlePlan.astro";
import Timeline from "../timeline/Timeline.astro";

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
