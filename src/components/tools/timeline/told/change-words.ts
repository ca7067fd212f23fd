import {
  callReasons,
  changeWords,
  nextAfterEnd,
} from "../../../../content/en/timeline/change-words.ts";
import { stepWords } from "../../../../content/en/timeline/step-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { AdviceId, Step } from "../../../core/plan/timeline.ts";
import { type Change, reasonOf } from "../../../core/thread/what-changed.ts";
import { joined } from "../plan/step-words.ts";

type Say = (day: Day) => string;

/** A change in words, and who says so where a day has moved. */
export interface ChangeText {
  readonly text: string;
  readonly advice: readonly AdviceId[];
}

const inSentence = ({ kind }: Step) => stepWords[kind].inSentence;
const sentenceOf = (change: Change) => changeWords[change.kind];

/** What an entry did to the plan, and why. `say` puts a day into words. */
export function changeText(change: Change, say: Say): ChangeText {
  switch (change.kind) {
    case "call-moved":
    case "call-came":
      return callText(change, say);
    case "rest":
      return { text: restText(change.on, say), advice: change.advice };
    case "added":
    case "gone":
      return plain(fill(sentenceOf(change), { steps: joined(change.steps.map(inSentence)) }));
    case "done":
      return plain(fill(sentenceOf(change), { step: inSentence(change.step) }));
    case "same":
      return plain(sentenceOf(change));
    default:
      return endText(change, say);
  }
}

const plain = (text: string): ChangeText => ({ text, advice: [] });

function callText(change: Extract<Change, { call: Step }>, say: Say): ChangeText {
  const before = change.kind === "call-moved" ? say(change.before) : "";
  const moved = fill(sentenceOf(change), { before, day: say(change.call.from) });
  return { text: `${moved} ${callReasons[reasonOf(change.call)]}`, advice: change.call.advice };
}

/** Where not even a day to let go is left, the first sentence alone. */
function restText(on: Day | null, say: Say): string {
  const [first = ""] = changeWords.rest.split(/(?<=\.) /);
  return on ? fill(changeWords.rest, { day: say(on) }) : first;
}

function endText(change: Extract<Change, { next: Step | null }>, say: Say): ChangeText {
  const { next } = change;
  if (!next?.due) return plain(sentenceOf(change));
  const then = fill(nextAfterEnd, { day: say(next.due), step: inSentence(next) });
  return { text: `${sentenceOf(change)} ${then}`, advice: next.advice };
}
