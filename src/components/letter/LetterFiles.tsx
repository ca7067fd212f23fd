import { laterLetterWords as words } from "../../content/letter-later-words.ts";
import { FileButton } from "../handover/FileButton.tsx";
import { mailFile } from "../handover/mail-file.ts";
import type { Mail } from "../handover/mail-link.ts";
import type { Form } from "./letter-shape.ts";
import { paperFor } from "./paper.ts";

/** The name of the file tells nobody whom the letter is to. */
const name = "thank-you-letter";

interface LetterFilesProps {
  mail: Mail;
  form: Form;
  region: string;
}

/** The letter as a file. Word is fetched when it is asked for: it weighs more than all else together. */
export function LetterFiles(props: LetterFilesProps) {
  const text = () => new Blob([props.mail.body], { type: "text/plain;charset=utf-8" });
  const mail = () => new Blob([mailFile(props.mail)], { type: "message/rfc822" });
  const word = async () => {
    const { wordFile } = await import("../handover/word-file.ts");
    return wordFile(props.mail.body, paperFor(props.form, props.region));
  };
  return (
    <details class="more">
      <summary>{words.files}</summary>
      <div class="actions">
        <FileButton label={words.text} name={`${name}.txt`} file={text} />
        <FileButton label={words.mail} name={`${name}.eml`} file={mail} />
        <FileButton label={words.word} name={`${name}.docx`} file={word} />
      </div>
    </details>
  );
}
