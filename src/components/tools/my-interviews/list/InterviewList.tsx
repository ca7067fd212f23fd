import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import type { Place } from "../../../stores/views/list-store.ts";
import { afterPaint } from "../../controls/after-paint.ts";
import { ListPlace } from "./ListPlace.tsx";

interface InterviewListProps {
  places: readonly Place[];
  say: (day: Day) => string;
  currentId: string;
  /** The day to mark at the top of the thread. */
  today?: Day;
}

/** As many rows as a reader takes in at once. */
const step = 40;
/** As many as a slow phone draws in one go: the others follow, one such slice a frame. */
const slice = 3;

/** Places of the list as a thread, the first of them drawn, the others on demand and on paper. */
export function InterviewList(props: InterviewListProps) {
  const [wanted, setWanted] = createSignal(step);
  const [drawn, setDrawn] = createSignal(slice);
  const shown = createMemo(() => props.places.slice(0, drawn()));
  const byKey = createMemo(() => new Map(shown().map((place) => [place.key, place])));
  const left = () => Math.max(0, props.places.length - wanted());
  let list: HTMLOListElement | undefined;
  let isLeft = false;
  const drawOn = () => {
    if (isLeft || drawn() >= Math.min(wanted(), props.places.length)) return;
    setDrawn(Math.min(drawn() + slice, wanted()));
    afterPaint(drawOn);
  };
  const showMore = () => {
    const before = shown().length;
    setWanted(wanted() + step);
    drawOn();
    list?.querySelectorAll<HTMLElement>(".what")[before]?.querySelector("a")?.focus();
  };
  const showAll = () => {
    setWanted(Number.POSITIVE_INFINITY);
    setDrawn(Number.POSITIVE_INFINITY);
  };
  onMount(() => {
    afterPaint(drawOn);
    addEventListener("beforeprint", showAll);
    onCleanup(() => {
      isLeft = true;
      removeEventListener("beforeprint", showAll);
    });
  });
  return (
    <>
      <ol class="thread" ref={list}>
        <Show when={props.today}>
          {(today) => (
            <li class="now">
              <p>
                <strong>{words.today}</strong>{" "}
                <time datetime={today()} translate="no">
                  {props.say(today())}
                </time>
              </p>
            </li>
          )}
        </Show>
        <For each={shown().map(({ key }) => key)}>
          {(key) => (
            <Show when={byKey().get(key)}>
              {(place) => (
                <ListPlace
                  place={place()}
                  say={props.say}
                  isCurrent={place().row.id === props.currentId}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
      <Show when={left() > 0}>
        <p class="show-more">
          <button type="button" onClick={showMore}>
            {fill(words.showMore, { count: Math.min(step, left()) })}
          </button>
        </p>
      </Show>
    </>
  );
}
