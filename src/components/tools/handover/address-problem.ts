import { fileWords as words } from "../../../content/en/shared/file-words.ts";
import { readAddress } from "../../core/send/mail-address.ts";

/** How to put a typed address right, where none can be read from it. */
export function addressProblem(typed: string): string | undefined {
  const read = readAddress(typed);
  return "problem" in read ? words.address[read.problem] : undefined;
}
