/** A letter as a mail program takes it over. `to` may be empty. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export type MailLink = { readonly href: string } | { readonly tooLong: true };

/** Past about 2,000 characters some systems open nothing at all, without a word. */
const most = 1_900;

const oneAddress = /^[^\s@,;:?&%<>"()[\]\\]+@[^\s@,;:?&%<>"()[\]\\]+$/;

/**
 * The link that opens a letter in the reader's mail program (RFC 6068), or that it is too long for one. An address that
 * is not one plain address is left out: the reader enters it there. Takes any text and never throws.
 */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const address = oneAddress.test(to.trim()) && to.trim().length <= 254 ? to.trim() : "";
  const [local = "", domain = ""] = address.split("@");
  const receiver = address && `${encode(local)}@${encode(domain)}`;
  const oneLine = subject.replace(/\s+/g, " ").trim();
  const href = `mailto:${receiver}?subject=${encode(oneLine)}&body=${encode(body)}`;
  return href.length > most ? { tooLong: true } : { href };
}

/** Spaces as %20 and line ends as %0D%0A; half a character, on which encoding would throw, becomes a mark. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, "\r\n"));
}
