import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Row } from "../../../core/overview/rows.ts";
import { stepKey } from "../../../core/thread/step-key.ts";
import type { StepKnot } from "../../../core/thread/thread.ts";
import { canTick } from "../../../core/thread/ticks.ts";
import { $currentId } from "../../../stores/record/interview-store.ts";
import { mark } from "../../../stores/views/list-store.ts";
import { announce } from "../../controls/announce.ts";
import { showDue } from "../../controls/due-sign.ts";
import { nameOf } from "../../shared/interview-words.ts";
import { comesFirstText, stepTitle } from "../list/row-words.ts";

interface DueTodayProps {
  /** Those that are not archived, in their order. */
  rows: readonly Row[];
  say: (day: Day) => string;
}

interface Due {
  readonly key: string;
  readonly row: Row;
  readonly knot: StepKnot;
}

const most = 12;

function dueIn(row: Row): Due[] {
  if (row.outlook.kind !== "planned") return [];
  return row.outlook.today.map((knot) => {
    const key = `${row.id} ${stepKey(knot.step, row.interview.history)}`;
    return { key, row, knot };
  });
}

/** What has its day today, over all interviews, and what was done of it. */
export function DueToday(props: DueTodayProps) {
  const [all, setAll] = createSignal(false);
  const showAll = () => setAll(true);
  onMount(() => {
    addEventListener("beforeprint", showAll);
    onCleanup(() => removeEventListener("beforeprint", showAll));
  });
  const due = createMemo(() => props.rows.flatMap(dueIn));
  const byKey = createMemo(() => new Map(due().map((one) => [one.key, one])));
  createEffect(() => showDue(due().filter(({ knot }) => knot.status !== "done").length));
  const shown = () => (all() ? due() : due().slice(0, most));
  return (
    <>
      <h2>{words.dueToday}</h2>
      <Show
        when={due().length > 0}
        fallback={
          <p translate="no">
            {words.nothingDue} {comesFirstText(props.rows, props.say)}
          </p>
        }
      >
        <ul class="due">
          <For each={shown().map(({ key }) => key)}>
            {(key) => (
              <Show when={byKey().get(key)}>
                {(one) => <DueStep due={one()} say={props.say} />}
              </Show>
            )}
          </For>
        </ul>
        <Show when={shown().length < due().length}>
          <p class="show-more">
            <button type="button" onClick={showAll}>
              {fill(words.showAll, { count: due().length })}
            </button>
          </p>
        </Show>
      </Show>
    </>
  );
}

function DueStep(props: { due: Due; say: (day: Day) => string }) {
  const row = () => props.due.row;
  const id = createUniqueId();
  const title = () => stepTitle(props.due.knot);
  const isDone = () => props.due.knot.status === "done";
  const tick = (done: boolean) => {
    mark(row(), props.due.knot.step, done);
    announce(fill(done ? words.stepDone : words.stepNotDone, { step: title() }));
  };
  return (
    <li
      data-done={isDone() || undefined}
      class={canTick(timelineRules, props.due.knot) ? "" : "notice"}
    >
      <Show when={canTick(timelineRules, props.due.knot)} fallback={<b>{title()}</b>}>
        <div class="choice">
          <input
            type="checkbox"
            id={id}
            autocomplete="off"
            checked={isDone()}
            onChange={(event) => tick(event.currentTarget.checked)}
          />
          <label for={id}>
            {title()}
            <span class="unseen">: {words.done}</span>
          </label>
        </div>
      </Show>
      <p>
        <span translate="no">{nameOf(row().interview, props.say)}</span>{" "}
        <a
          href="/tools/timeline/"
          onClick={() => $currentId.set(row().id)}
          onAuxClick={() => $currentId.set(row().id)}
        >
          {words.openPlan}
          <span class="unseen">
            : {title()}, {nameOf(row().interview, props.say)}
          </span>
        </a>
      </p>
    </li>
  );
}
