import { createMemo, createSignal, Match, onCleanup, onMount, Show, Switch } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { sayDay } from "../../../base/language/say-day.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { readerLocale } from "../../../stores/device/region.ts";
import { $today } from "../../../stores/device/today.ts";
import { interviewIds, kind } from "../../../stores/record/interview-store.ts";
import { $you } from "../../../stores/record/you-store.ts";
import { followKeys } from "../../../stores/storage/follow-keys.ts";
import { useLive } from "../../controls/use-live.ts";
import { usePart } from "../../controls/use-part.ts";
import { SaveLine } from "../../shared/SaveLine.tsx";
import { EmptyPart } from "../list/EmptyPart.tsx";
import { AboutYou } from "./AboutYou.tsx";

const fetchPart = () => import("./OverviewPart.tsx");

/** Where some are kept, asked for before anything is drawn here. */
const early =
  typeof document !== "undefined" && "kept" in document.documentElement.dataset
    ? fetchPart().catch(() => null)
    : null;

/** All interviews. What plans and draws them is fetched at the first touch, or at once where some are kept. */
export default function MyInterviews() {
  const today = useLive<Day | null>($today, null);
  const you = useLive($you, emptyYou);
  const [part, load] = usePart(async () => (await early) ?? fetchPart());
  const [some, setSome] = createSignal(false);
  const [drawn, setDrawn] = createSignal(false);
  const [example, setExample] = createSignal(false);
  // Once there was one, the list stays: it holds the way back to what was removed.
  const look = () => {
    if (interviewIds().length === 0) return;
    setSome(true);
    load();
  };
  onMount(() => {
    look();
    onCleanup(followKeys(kind, look));
  });
  const sayer = createMemo(() => {
    const [now] = [today(), you().region];
    const locale = readerLocale();
    const said = new Map<Day, string>();
    return (day: Day) => {
      const known = said.get(day) ?? sayDay(day, locale, now ?? day);
      said.set(day, known);
      return known;
    };
  });
  const say = (day: Day) => sayer()(day);
  const addFirst = async () => {
    (await load())?.addAndSay(say);
    look();
  };
  const closeExample = () => {
    setExample(false);
    document.querySelector<HTMLElement>(".my-interviews button:not(.main)")?.focus();
  };
  const isBusy = () => !today() || (some() && !drawn() && part() !== null);
  return (
    <section
      class="tool my-interviews"
      aria-label={words.title}
      aria-busy={isBusy()}
      onFocusIn={load}
      onPointerOver={load}
    >
      <p class="loading">{words.loading}</p>
      <SaveLine keptAt={null} say={say} />
      <div role="alert">
        <Show when={part() === null}>
          <p class="error">{words.notLoaded}</p>
          <button type="button" onClick={load}>
            {words.tryAgain}
          </button>
        </Show>
      </div>
      <Switch
        fallback={
          <Show when={!some()}>
            <EmptyPart
              disabled={!today()}
              onAdd={addFirst}
              onExample={() => load().then((loaded) => loaded && setExample(true))}
            />
          </Show>
        }
      >
        <Match when={some() && today() && part()} keyed>
          {({ OverviewPart }) => (
            <OverviewPart today={today() as Day} say={say} onReady={() => setDrawn(true)} />
          )}
        </Match>
        <Match when={example() && today() && part()} keyed>
          {({ ExampleList }) => (
            <ExampleList today={today() as Day} say={say} onClose={closeExample} />
          )}
        </Match>
      </Switch>
      <AboutYou disabled={!today()} today={today() ? say(today() as Day) : undefined} />
    </section>
  );
}
