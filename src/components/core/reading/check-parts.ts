import type { Range } from "../../base/text/phrase.ts";

/** Where the parts of a letter are. Whatever is not there is null; the body may be empty. */
export interface LetterParts {
  readonly subject: Range | null;
  /** "Dear Ms Lee," whole. */
  readonly greeting: Range | null;
  /** From the greeting to the close. */
  readonly body: Range;
  /** "Kind regards" and the name. */
  readonly close: Range | null;
  /** All of it without the mail that it answers. */
  readonly own: Range;
  /** The paragraphs of the body. */
  readonly paragraphs: readonly Range[];
}

interface Line extends Range {
  readonly text: string;
}

/** The mail that a letter answers, as mail programs put it below. */
const QUOTED =
  /^\s*(?:>|-{2,}\s*(?:original|forwarded)|_{10,}|on .{4,120} wrote:|le .{4,80} a écrit|am .{4,80} schrieb|sent from my |from: .+@)/iu;

const HEADER = /^\s*(?:subject|re|to|from|cc|bcc|date|sent|attachments?)\s*:/i;

const HELLO =
  /^\s*(?:my )?(?:dear|dearest|hi|hiya|hello|hey|greetings|good (?:morning|afternoon|evening|day)|to whom|to the|attn)\b/i;

const GOODBYE =
  /^\s*(?:(?:with|many|my|and|thanks|thank you|again|very|the|kind|kindest|best|warm|warmest|all|good|sincere|deep|much|lots of) )*(?:regards|wishes|best|thanks|thank you|gratitude|appreciation|love|luck|warmly|cheers|kindly|again|yours\b.*|sincerely\b.*|respectfully\b.*|faithfully|cordially|gratefully\b.*|take care|until (?:then|soon)|(?:see you|speak|talk) soon|so much|very much|--)\s*[,.!–—-]*\s*$/i;

/** Finds the parts of a letter. In: any text. Out: places in it; never throws. */
export function partsOf(text: string): LetterParts {
  const lines = linesOf(text);
  const own = ownLines(lines);
  const subject = own.find(({ text }) => /^\s*subject\s*:/i.test(text)) ?? null;
  const greeted = greetingIn(own);
  const close = closeIn(own, greeted);
  const end = own.at(-1)?.end ?? 0;
  const start =
    greeted?.end ?? own.find(({ text }) => text.trim() && !HEADER.test(text))?.start ?? 0;
  const body = { start, end: Math.max(start, close?.start ?? end) };
  return {
    subject,
    greeting: greeted,
    body,
    close: close && { start: close.start, end },
    own: { start: 0, end },
    paragraphs: paragraphsOf(text, body),
  };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split(/\r\n|\n|\r/).map((line) => {
    const from = text.indexOf(line, start);
    start = from + line.length;
    return { text: line, start: from, end: start };
  });
}

/** What stands above the first quoted line, where anything does. */
function ownLines(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => QUOTED.test(text));
  const above = at < 0 ? lines : lines.slice(0, at);
  return above.some(({ text }) => text.trim() && !HEADER.test(text)) ? [...above] : [...lines];
}

/** The greeting up to its comma: from a line that says hello, or a short first line that ends in one. */
function greetingIn(lines: readonly Line[]): Range | null {
  const first = lines.filter(({ text }) => text.trim() && !HEADER.test(text));
  const hello = first.slice(0, 16).find(({ text }) => HELLO.test(text));
  const short = first
    .slice(0, 1)
    .find(({ text }) => /^\s*(?:\S+\s+){0,4}\S+[,:–—]\s*$/u.test(text));
  const line = hello ?? short;
  if (!line) return null;
  const length = line.text.match(/^[^,:!–—]{0,80}(?:[,:!–—]+|$)/u)?.[0].length ?? line.text.length;
  return { start: line.start, end: line.start + (length || line.text.length) };
}

/** From the last line that says goodbye, or the name alone at the end. */
function closeIn(lines: readonly Line[], greeting: Range | null): Line | null {
  const below = lines.filter(({ start, text }) => start > (greeting?.start ?? -1) && text.trim());
  const goodbye = below.findLast(({ text }) => text.length < 70 && GOODBYE.test(text));
  if (goodbye) return goodbye;
  const last = below.length > 1 ? below.at(-1) : undefined;
  return last &&
    last.text.length < 40 &&
    /^\s*(?:[-–—]\s*)?(?:\p{L}[^\s.!?]*\s*){1,4}$/u.test(last.text)
    ? last
    : null;
}

function paragraphsOf(text: string, body: Range): Range[] {
  const paragraphs: Range[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(/\S(?:.|\r?\n(?!\s*\n))*/gu)) {
    const start = body.start + match.index;
    paragraphs.push({ start, end: start + match[0].trimEnd().length });
  }
  return paragraphs.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}
