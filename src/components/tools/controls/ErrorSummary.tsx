import { For, onCleanup, onMount } from "solid-js";

export interface FieldError {
  /** The id of the element to go to. */
  target: string;
  message: string;
}

/**
 * What to put right, above a form: it takes the focus when it appears, marks the title of the page, and each line
 * leads to its field, in the same words as there (GOV.UK: error summary).
 */
export function ErrorSummary(props: { id: string; title: string; errors: readonly FieldError[] }) {
  let box: HTMLElement | undefined;
  onMount(() => {
    const title = document.title;
    document.title = `Error: ${title}`;
    onCleanup(() => {
      document.title = title;
    });
    box?.focus();
  });
  const goTo = (event: MouseEvent, target: string) => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <section class="error-summary" ref={box} tabindex="-1" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ul>
        <For each={props.errors}>
          {({ target, message }) => (
            <li>
              <a href={`#${target}`} onClick={(event) => goTo(event, target)}>
                {message}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
