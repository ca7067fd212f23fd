interface DownloadButtonProps {
  label: string;
  /** The name of the file, without names of people. */
  name: string;
  /** What the file holds, asked for at the click. */
  text: () => string;
}

/** Long enough for Safari and Firefox, which lose a file whose address goes at once. */
const aMinute = 60_000;

/** Hands a text to the browser as a file. */
export function DownloadButton(props: DownloadButtonProps) {
  const download = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([props.text()], { type: "text/plain;charset=utf-8" }));
    link.download = props.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), aMinute);
  };
  return (
    <button type="button" onClick={download}>
      {props.label}
    </button>
  );
}
