import { onMount } from "solid-js";

/** In the place of what has left the list: what happened, and a way back that stays until the page is left. */
export function GoneLine(props: {
  says: string;
  back: string;
  takesFocus: boolean;
  onBack: () => void;
}) {
  let line: HTMLParagraphElement | undefined;
  onMount(() => props.takesFocus && line?.focus());
  return (
    <p class="cleared" tabindex="-1" ref={line}>
      <span translate="no">{props.says}</span>{" "}
      <button type="button" onClick={() => props.onBack()}>
        {props.back}
      </button>
    </p>
  );
}
