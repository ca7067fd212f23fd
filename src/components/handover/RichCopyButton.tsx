import { createSignal } from "solid-js";
import { handoverWords as words } from "../../content/plan-words.ts";
import { announce } from "../controls/announce.ts";
import { richText } from "./rich-text.ts";

interface RichCopyButtonProps {
  label: string;
  /** What is said once it is copied. */
  said: string;
  /** What is copied, asked for at the click. */
  text: () => string;
  /** The browser refused: the text can be selected, and the keys are said. */
  onRefused: () => void;
}

/** The text plain and with its paragraphs, so that it arrives well in a mail and in a form. */
function writeBoth(text: string): Promise<void> {
  const { clipboard } = navigator;
  if (!clipboard) return Promise.reject(new Error("no clipboard"));
  if (typeof ClipboardItem === "undefined" || !clipboard.write) return clipboard.writeText(text);
  const both = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([richText(text)], { type: "text/html" }),
  });
  return clipboard.write([both]).catch(() => clipboard.writeText(text));
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
      onClick={() => writeBoth(props.text()).then(done, refused)}
      onBlur={() => setCopied(false)}
    >
      {copied() ? words.copied : props.label}
    </button>
  );
}
