import { type Mark, MarkedText } from "./MarkedText.tsx";

interface MessageFieldProps {
  text: string;
  marks: readonly Mark[];
  ref: (field: HTMLTextAreaElement) => void;
  onType: (text: string) => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** The text to change, with its marks behind it. The browser's own undo does not know what the answers changed. */
export function MessageField(props: MessageFieldProps) {
  const undoByKeys = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
    if (!isUndo) return;
    event.preventDefault();
    if (event.shiftKey || event.key.toLowerCase() === "y") props.onRedo();
    else props.onUndo();
  };
  return (
    <div class="letter-field">
      <MarkedText text={props.text} marks={props.marks} />
      <textarea
        id="letter-text"
        autocomplete="off"
        translate="no"
        value={props.text}
        aria-describedby="letter-count"
        ref={(field) => props.ref(field)}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onKeyDown={undoByKeys}
      />
    </div>
  );
}
