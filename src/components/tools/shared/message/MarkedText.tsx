import { For } from "solid-js";

export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The text cut at the marks, which may touch or overlap. */
function pieces(text: string, marks: readonly Mark[]): { text: string; isMarked: boolean }[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const ordered = cuts.filter((at) => at <= text.length).sort((one, other) => one - other);
  return ordered.slice(1).map((end, at) => {
    const start = ordered[at] ?? 0;
    const isMarked = marks.some((mark) => mark.start <= start && end <= mark.end);
    return { text: text.slice(start, end), isMarked };
  });
}

/** Lies behind the field with the same text, unseen but for its marks, and makes the field as high as the letter. */
export function MarkedText(props: { text: string; marks: readonly Mark[] }) {
  return (
    <div class="marked" aria-hidden="true" translate="no">
      <For each={pieces(props.text, props.marks)}>
        {(piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text)}
      </For>
      {"\n "}
    </div>
  );
}
