import { composeLetter } from "../messages/compose-letter.ts";
import type { Letter, Message } from "../messages/letter-shape.ts";
import type { Interview } from "../record/interview.ts";
import { personIn, saysElsewhere, type Withdrawal } from "./withdrawal-draft.ts";

/**
 * The email as the answers make it (B8: tell every company that interviewed you, and burn no bridges).
 *
 * In: the kind with its words, the interview and what was asked, the reader's name and region, and which wording.
 * Out: a message that is whole with nothing known and with everything; never throws.
 */
export function composeWithdrawal(
  message: Message,
  interview: Interview,
  withdrawal: Withdrawal,
  { sender, region, wording }: { sender: string; region: string; wording: number },
): Letter {
  const person = personIn(withdrawal, interview.interviewers);
  const { job, company } = interview;
  const answers = { sender, to: person ? [person.name] : [], job, company };
  const more = { elsewhere: saysElsewhere(withdrawal, interview) ? "yes" : "" };
  return composeLetter(message, answers, { tone: withdrawal.tone, region, wording }, more);
}
