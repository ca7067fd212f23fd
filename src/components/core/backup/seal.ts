import { number, objectOf, oneOf, text } from "../../base/shapes/shape.ts";
import { format, version } from "./backup.ts";

/** A copy that only its passphrase opens, with all that another program needs to open it. Bytes are in base64. */
interface Sealed {
  readonly key: "PBKDF2-SHA-256";
  readonly rounds: number;
  readonly salt: string;
  readonly cipher: "AES-GCM-256";
  readonly iv: string;
  readonly data: string;
}

/** What OWASP asks of PBKDF2 with SHA-256: a guess costs a tenth of a second and more. */
export const rounds = 600_000;

/** A file of somebody else may not ask for an hour of work. */
const mostRounds = 10_000_000;

const isSealed = objectOf({
  key: oneOf("PBKDF2-SHA-256"),
  rounds: number,
  salt: text,
  cipher: oneOf("AES-GCM-256"),
  iv: text,
  data: text,
});

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}

/** The same passphrase typed on another keyboard is the same: accents may be one sign or two. */
const signsOf = (passphrase: string) => new TextEncoder().encode(passphrase.normalize("NFC"));

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const material = await crypto.subtle.importKey("raw", signsOf(passphrase), "PBKDF2", false, [
    "deriveKey",
  ]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  const kind = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(way, material, kind, false, ["encrypt", "decrypt"]);
}

/** Locks the text of a copy with a passphrase; hands back the text of the file. */
export async function seal(copy: string, passphrase: string): Promise<string> {
  const [salt, iv] = [
    crypto.getRandomValues(new Uint8Array(16)),
    crypto.getRandomValues(new Uint8Array(12)),
  ];
  const key = await keyOf(passphrase, salt, rounds);
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    key,
    new TextEncoder().encode(copy),
  );
  const sealed: Sealed = {
    key: "PBKDF2-SHA-256",
    rounds,
    salt: base64Of(salt),
    cipher: "AES-GCM-256",
    iv: base64Of(iv),
    data: base64Of(new Uint8Array(data)),
  };
  return `${JSON.stringify({ format, version, sealed }, null, 1)}\n`;
}

/** Opens a locked copy; `null` where the passphrase is another one or the file was changed. Never throws. */
export async function unseal(sealed: unknown, passphrase: string): Promise<string | null> {
  if (!isSealed(sealed)) return null;
  const { rounds: asked, salt, iv, data } = sealed as Sealed;
  if (asked < 1 || asked > mostRounds) return null;
  try {
    const key = await keyOf(passphrase, bytesOf(salt), asked);
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: bytesOf(iv) },
      key,
      bytesOf(data),
    );
    return new TextDecoder("utf-8", { fatal: true }).decode(opened);
  } catch {
    return null;
  }
}
