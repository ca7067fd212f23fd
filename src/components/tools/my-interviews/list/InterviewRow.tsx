import { type JSX, Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import type { Row } from "../../../core/overview/rows.ts";
import { nameOf } from "../../shared/interview-words.ts";
import { RowDay } from "./RowDay.tsx";
import { nextText, openText } from "./row-words.ts";

interface InterviewRowProps {
  row: Row;
  say: (day: Day) => string;
  /** True for the one that the tools show. */
  isCurrent?: boolean;
  /** Absent in the example. */
  onOpen?: () => void;
  children?: JSX.Element;
}

/** How the knot looks: open today, open for longer, to come, or at rest. */
function statusOf({ outlook, interview }: Row): string {
  if (interview.archivedOn) return "past";
  if (outlook.kind !== "planned") return "coming";
  return outlook.next?.status ?? "past";
}

/** One interview on the thread: whose it is, what comes next, and when. */
export function InterviewRow(props: InterviewRowProps) {
  const name = () => nameOf(props.row.interview, props.say);
  return (
    <li class="knot" data-status={statusOf(props.row)}>
      <p class="when">
        <RowDay row={props.row} say={props.say} />
      </p>
      <div class="what">
        <h3 translate="no">{name()}</h3>
        <Show when={props.isCurrent}>
          <p>
            <span class="ours">{words.shown}</span>
          </p>
        </Show>
        <Show when={nextText(props.row)}>{(text) => <p>{text()}</p>}</Show>
        <Show when={openText(props.row)}>{(text) => <p class="hint open">{text()}</p>}</Show>
        <Show when={props.onOpen}>
          {(open) => (
            <p class="ways-on">
              <a href="/tools/timeline/" onClick={() => open()()} onAuxClick={() => open()()}>
                {words.openPlan}
                <span class="unseen">: {name()}</span>
              </a>
            </p>
          )}
        </Show>
        {props.children}
      </div>
    </li>
  );
}
