import { reviewWords as words } from "../../../../content/en/questions/review-words.ts";
import { changeable, type Listening } from "../../../core/questions/listening.ts";
import { triesIn } from "../../../core/questions/review.ts";
import type { Interview } from "../../../core/record/interview.ts";

/** A question of the review with what was written there; never without a line. */
export interface ReviewBlock {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was written in the review, question by question; questions without an answer are left out. */
export function reviewBlocks(
  { wentWell, hard }: Pick<Interview, "wentWell" | "hard">,
  listening: Listening,
  tries: string,
): ReviewBlock[] {
  const blocks = [
    { title: words.wentWell, lines: [wentWell] },
    {
      title: words.hard,
      lines: hard.map(({ question, better }) => `${question.trim()}\n${better.trim()}`),
    },
    { title: words.told, lines: changeable(listening) },
    { title: words.tries, lines: triesIn(tries) },
  ];
  return blocks
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => line.trim()).filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0);
}
