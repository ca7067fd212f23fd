import { listenWords, sortWords as words } from "../../../../content/en/questions/listen-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { changeable, type Heard, type Listening } from "../../../core/questions/listening.ts";

/** What comes of the sorting, as one line. */
export function sortedText(listening: Listening): string {
  const count = changeable(listening).length;
  if (count === 0) return words.result.none;
  return count === 1 ? words.result.one : fill(words.result.many, { count });
}

/** Their words as plain text, each with where it was put; what was being written when the call ended is among them. */
export function heardText({ heard, line, noReason }: Listening): string {
  const lines = [noReason ? listenWords.noReason : "", ...heard.map(lineText), line.trim()];
  return lines.filter(Boolean).join("\n");
}

function lineText({ text, sorting }: Heard): string {
  const said = text.trim();
  return sorting && said ? `${said} (${words.options[sorting]})` : said;
}
