import { Show } from "solid-js";

interface DownloadButtonProps {
  label: string;
  /** What the file is about, where several buttons have one label: said, and not shown. */
  about?: string;
  /** The type of the file; a plain text where it is not said. */
  type?: string;
  /** Drawn like a link, for one of many. */
  isLink?: boolean;
  /** The name of the file, without names of people. */
  name: string;
  /** What the file holds, asked for at the click; null: there is no file to make of it. */
  text: () => string | null;
}

/** Long enough for Safari and Firefox, which lose a file whose address goes at once. */
const aMinute = 60_000;

/** Hands a text to the browser as a file. */
export function DownloadButton(props: DownloadButtonProps) {
  const download = () => {
    const text = props.text();
    if (text === null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([text], { type: props.type ?? "text/plain;charset=utf-8" }),
    );
    link.download = props.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), aMinute);
  };
  return (
    <button type="button" class={props.isLink ? "link" : undefined} onClick={download}>
      {props.label}
      <Show when={props.about}>
        <span class="unseen">: {props.about}</span>
      </Show>
    </button>
  );
}
