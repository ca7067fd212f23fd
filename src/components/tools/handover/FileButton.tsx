import { createSignal, Show } from "solid-js";
import { fileWords as words } from "../../../content/en/shared/file-words.ts";

interface FileButtonProps {
  label: string;
  /** The name of the file, without names of people. */
  name: string;
  /** What the file holds, asked for at the click; it may take a moment to make. */
  file: () => Blob | Promise<Blob>;
}

/** Long enough for Safari and Firefox, which lose a file whose address goes at once. */
const aMinute = 60_000;

/** Hands a file to the browser. One that cannot be made says so, and can be asked for again. */
export function FileButton(props: FileButtonProps) {
  const [failed, setFailed] = createSignal(false);
  const download = async () => {
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await props.file());
      link.download = props.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), aMinute);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={download}>
        {props.label}
      </button>
      <Show when={failed()}>
        <p class="error" role="alert">
          {words.notMade}
        </p>
      </Show>
    </>
  );
}
