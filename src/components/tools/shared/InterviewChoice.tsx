import { createSignal, For, onMount, Show } from "solid-js";
import { interviewWords as words } from "../../../content/en/shared/interview-words.ts";
import type { Day } from "../../base/calendar/day.ts";
import { $currentId } from "../../stores/record/interview-store.ts";
import { addInterview, allKept } from "../../stores/record/kept-interviews-store.ts";
import { nameOf } from "./interview-words.ts";

interface InterviewChoiceProps {
  say: (day: Day) => string;
  /** Called with the interview to show, once Switch is pressed or one was added. */
  onChoose: (id: string) => void;
}

/** The choice of another interview: a list that does nothing until Switch is pressed (WCAG 3.2.2). */
export function InterviewChoice(props: InterviewChoiceProps) {
  const currentId = $currentId.get();
  const [wanted, setWanted] = createSignal(currentId);
  const [names, setNames] = createSignal<{ id: string; name: string }[] | null>(null);
  onMount(async () => {
    const kept = (await allKept()) ?? [];
    const found = kept
      .flatMap(({ id, interview }) => (interview ? [{ id, interview }] : []))
      .filter(({ id, interview }) => !interview.archivedOn || id === currentId)
      .sort((a, b) => (b.interview.keptAt ?? 0) - (a.interview.keptAt ?? 0));
    setNames(found.map(({ id, interview }) => ({ id, name: nameOf(interview, props.say) })));
  });
  return (
    <div class="bar-choice">
      <Show when={names()} fallback={<p>{words.loading}</p>}>
        {(found) => (
          <>
            <label for="which-interview">{words.choose}</label>
            <select
              id="which-interview"
              autocomplete="off"
              onChange={(event) => setWanted(event.currentTarget.value)}
            >
              <For each={found()}>
                {({ id, name }) => (
                  <option value={id} selected={id === currentId}>
                    {name}
                  </option>
                )}
              </For>
            </select>
            <div class="actions">
              <button type="button" class="main" onClick={() => props.onChoose(wanted())}>
                {words.switch}
              </button>
              <button type="button" onClick={() => props.onChoose(addInterview())}>
                {words.addAnother}
              </button>
            </div>
          </>
        )}
      </Show>
    </div>
  );
}
