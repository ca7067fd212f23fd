import { createSignal } from "solid-js";
import { handoverWords as words } from "../../../content/en/timeline/plan-words.ts";
import { announce } from "../controls/announce.ts";
import { putBothOnClipboard } from "./rich-clipboard.ts";

interface RichCopyButtonProps {
  label: string;
  /** What is said once it is copied. */
  said: string;
  /** What is copied, asked for at the click. */
  text: () => string;
  /** The browser refused: the text can be selected, and the keys are said. */
  onRefused: () => void;
}

/** Copies a text for mails and documents. Nothing is called copied before the browser has said so. */
export function RichCopyButton(props: RichCopyButtonProps) {
  const [copied, setCopied] = createSignal(false);
  const done = () => {
    setCopied(true);
    announce(props.said);
  };
  const refused = () => {
    props.onRefused();
    announce(words.copyByHand);
  };
  return (
    <button
      type="button"
      class="main"
      onClick={() => putBothOnClipboard(props.text()).then(done, refused)}
      onBlur={() => setCopied(false)}
    >
      {copied() ? words.copied : props.label}
    </button>
  );
}
