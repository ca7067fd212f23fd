import { readAddress } from "./mail-address.ts";

/** A mail as a reader sends it: the address may be missing, and everything is as typed. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Some mail programs take a longer address for none, and then nothing at all happens. */
const longest = 1_900;

/** The address that was typed, as mail writes it; what is more or less than one counts as none. */
export function addressIn(typed: string): string {
  const read = readAddress(typed);
  return "address" in read ? read.address : "";
}

/** Lines end as mail ends them. */
export const mailLines = (text: string): string =>
  text.toWellFormed().replace(/\r\n?|\n|[\u0085\u2028\u2029]/g, "\r\n");

/**
 * The link that opens a mail with all this in it (RFC 6068), or word that it is too long for some programs. A subject is
 * one line, whatever was typed there.
 */
export function mailLink({ to, subject, body }: Mail): { href: string } | { tooLong: true } {
  const address = encodeURIComponent(addressIn(to)).replace("%40", "@");
  const title = subject.toWellFormed().replace(/\s+/g, " ").trim();
  const href = `mailto:${address}?subject=${encoded(title)}&body=${encoded(mailLines(body))}`;
  return href.length <= longest ? { href } : { tooLong: true };
}

/** Apostrophes too: some programs find addresses in plain text and stop there. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", "%27");
