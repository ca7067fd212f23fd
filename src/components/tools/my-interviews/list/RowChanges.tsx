import { createSignal, createUniqueId, onMount, Show } from "solid-js";
import { myInterviewsWords as words } from "../../../../content/en/mine/my-interviews-words.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { TextField } from "../../controls/TextField.tsx";

interface RowChangesProps {
  id: string;
  name: string;
  interview: Interview;
  isCurrent: boolean;
  /** Opens at once, with the focus in the first field. */
  startsOpen: boolean;
  onType: (fields: Partial<Interview>) => void;
  onShow: () => void;
  onNextRound: () => void;
  /** Puts it away, or brings it back. */
  onArchive: () => void;
  onRemove: () => void;
}

/** What can be changed in one interview of the list, folded until it is wanted. */
export function RowChanges(props: RowChangesProps) {
  const field = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let details: HTMLDetailsElement | undefined;
  onMount(() => {
    if (!props.startsOpen || !details) return;
    details.open = true;
    setOpen(true);
    // The fields are drawn once this has run.
    queueMicrotask(() => details.querySelector("input")?.focus());
  });
  return (
    <details class="changes" ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={`change-${props.id}`}>
        {words.change}
        <span class="unseen">: {props.name}</span>
      </summary>
      <Show when={open()}>
        <TextField
          id={`${field}-job`}
          label={words.job}
          value={props.interview.job}
          onType={(job) => props.onType({ job })}
        />
        <TextField
          id={`${field}-company`}
          label={words.company}
          value={props.interview.company}
          onType={(company) => props.onType({ company })}
        />
        <TextField
          id={`${field}-round`}
          label={words.round}
          hint={words.roundHint}
          value={props.interview.round}
          onType={(round) => props.onType({ round })}
        />
        <div class="actions">
          <button type="button" aria-pressed={props.isCurrent} onClick={() => props.onShow()}>
            {words.show}
          </button>
          <button type="button" onClick={() => props.onNextRound()}>
            {words.nextRound}
          </button>
          <button type="button" onClick={() => props.onArchive()}>
            {props.interview.archivedOn ? words.bringBack : words.archive}
          </button>
          <button type="button" onClick={() => props.onRemove()}>
            {words.remove}
          </button>
        </div>
      </Show>
    </details>
  );
}
