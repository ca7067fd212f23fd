import type { JSX } from "solid-js";
import Says from "../../guide/advice/Says.tsx";

export interface PartWords {
  readonly title: string;
  readonly why: string;
  /** The claims behind it. */
  readonly advice: readonly string[];
}

/** A part of the notes, as a knot on the thread: what it is for, who says so, its questions. */
export function NotePart(props: { words: PartWords; children: JSX.Element }) {
  return (
    <section class="part">
      <h2>{props.words.title}</h2>
      <p class="hint">
        {props.words.why} <Says ids={props.words.advice} />
      </p>
      {props.children}
    </section>
  );
}
