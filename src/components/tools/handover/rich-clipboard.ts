import { richText } from "../../core/send/rich-text.ts";
import { putOnClipboard } from "./clipboard.ts";

/**
 * Puts a text on the clipboard plain and with its paragraphs, so that it arrives well in a mail and in a form; plain
 * alone where the browser cannot do more. Out: a promise that rejects where it refuses both.
 */
export async function putBothOnClipboard(text: string): Promise<void> {
  try {
    const both = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([richText(text)], { type: "text/html" }),
    });
    await navigator.clipboard.write([both]);
  } catch {
    await putOnClipboard(text);
  }
}
