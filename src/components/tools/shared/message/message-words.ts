import {
  checksWords,
  messageWords as words,
} from "../../../../content/en/messages/message-words.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Difference } from "../../../core/hand/merge-letter.ts";
import type { Letter, Message } from "../../../core/messages/letter-shape.ts";
import { listOf } from "../../../core/phrasing/tidy.ts";

/** What had no room, what is missing, and what is too long, as sentences. */
export function notesOn({ names }: Message, { leftOut, problems }: Letter): string[] {
  const missing = problems.flatMap(({ field, kind }) =>
    kind === "missing" && field in words.problems
      ? words.problems[field as keyof typeof words.problems]
      : [],
  );
  return [
    ...(missing.length > 0 ? [fill(words.missing, { parts: listOf(missing) })] : []),
    ...(leftOut.length > 0 ? [fill(words.leftOut, { parts: leftOutNames(names, leftOut) })] : []),
    ...(problems.some(({ kind }) => kind === "long") ? [words.long] : []),
  ];
}

const leftOutNames = (names: Message["names"], parts: readonly string[]): string =>
  listOf([...new Set(parts.flatMap((id) => names[id]?.toLowerCase() ?? []))]);

/** The words on the two buttons of a difference. */
export function choiceWords({ yours, offered }: Difference): { take: string; leave: string } {
  if (!yours) return { take: words.takeBack, leave: words.leaveGone };
  return offered
    ? { take: words.take, leave: words.leave }
    : { take: words.takeGone, leave: words.leave };
}

/** "84 words" */
export const countText = (count: number): string =>
  count === 1 ? words.oneWord : fill(words.words, { count });

/** How much the checks see in a letter: they never promise that there is no more. */
export function foundText(count: number): string {
  if (count === 0) return checksWords.allWell;
  return count === 1 ? checksWords.one : fill(checksWords.count, { count });
}

/** Whether some part of a message can be said in other words. */
export const hasOtherWords = ({ words: parts }: Message): boolean =>
  Object.values(parts).some((cases) => cases.some(({ plain }) => plain.length > 1));
