import { messageWords as words } from "../../../../content/en/messages/message-words.ts";
import type { Form } from "../../../core/messages/letter-shape.ts";
import { paperFor } from "../../../core/messages/paper.ts";
import { mailFile } from "../../../core/send/mail-file.ts";
import type { Mail } from "../../../core/send/mail-link.ts";
import { FileButton } from "../../handover/FileButton.tsx";

interface MessageFilesProps {
  /** Tells nobody whom the message is to. */
  name: string;
  mail: Mail;
  form: Form;
  region: string;
}

/** The letter as a file. Word is fetched when it is asked for: it weighs more than all else together. */
export function MessageFiles(props: MessageFilesProps) {
  const text = () => new Blob([props.mail.body], { type: "text/plain;charset=utf-8" });
  const mail = () => new Blob([mailFile(props.mail)], { type: "message/rfc822" });
  const word = async () => {
    const { wordFile } = await import("../../../core/send/word-file.ts");
    return wordFile(props.mail.body, paperFor(props.form, props.region));
  };
  return (
    <details class="more">
      <summary>{words.files}</summary>
      <div class="actions">
        <FileButton label={words.text} name={`${props.name}.txt`} file={text} />
        <FileButton label={words.mail} name={`${props.name}.eml`} file={mail} />
        <FileButton label={words.word} name={`${props.name}.docx`} file={word} />
      </div>
    </details>
  );
}
