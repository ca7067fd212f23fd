import { checkWords as words } from "../../../../content/en/questions/feedback-later-words.ts";
import { questionChecks } from "../../../../content/en/questions/question-checks.ts";
import type { Finding } from "../../../core/questions/feedback.ts";
import Says from "../../guide/advice/Says.tsx";

interface FindingItemProps {
  finding: Finding;
  /** What was checked. */
  text: string;
  onUse: () => void;
}

/** One thing that makes a question hard to answer: what, where, who says so, and a kinder wording. */
export function FindingItem(props: FindingItemProps) {
  const title = () => questionChecks.find(({ id }) => id === props.finding.check)?.title;
  const found = () => props.text.slice(props.finding.range.start, props.finding.range.end);
  return (
    <li>
      <p>
        <b>{title()}.</b> {props.finding.message} <Says ids={props.finding.claims} />
      </p>
      <p class="hint">
        {words.where} <span translate="no">“{found()}”</span>
      </p>
      <p>
        {words.kinder} <q>{props.finding.suggestion}</q>
      </p>
      <button type="button" onClick={() => props.onUse()}>
        {words.use}
        <span class="unseen">: {props.finding.suggestion}</span>
      </button>
    </li>
  );
}
