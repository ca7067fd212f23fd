import { callOutcomes } from "../../../../content/en/calls/call-log-words.ts";
import {
  answerCards,
  callHints,
  scriptRows,
  voicemailRows,
} from "../../../../content/en/calls/call-script.ts";
import {
  beforeCallWords,
  logWords,
  rehearsalWords,
  scriptWords as words,
} from "../../../../content/en/calls/call-words.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { readTypedDay } from "../../../base/calendar/typed-day.ts";
import { fill } from "../../../base/language/fill.ts";
import {
  type CallFacts,
  type Known,
  reasonText,
  type ScriptLine,
  sayFirst,
  writeScript,
} from "../../../core/call/call.ts";
import type { CallDraft } from "../../../core/call/draft.ts";
import { latestWordOf, promisedDayOf, suggestReason } from "../../../core/call/reason.ts";
import { personToCall } from "../../../core/call/whom.ts";
import type { EarlyCall } from "../../../core/record/early-call.ts";
import type { CalledEvent, Said } from "../../../core/record/history.ts";
import type { Interview } from "../../../core/record/interview.ts";
import { interviewDayOf } from "../../../core/record/interview-day.ts";

type Say = (day: Day) => string;

/** What is known for a call: from the interview, from the draft, and the name of the reader. */
export function factsOf(interview: Interview, draft: CallDraft, you: string, say: Say): CallFacts {
  const word = latestWordOf(interview.history);
  const named = word?.decisionBy ?? promisedDayOf(interview);
  const answerBy = readTypedDay(draft.answerBy);
  return {
    reason: draft.reason || suggestReason(interview),
    known: {
      ...callHints,
      ...onlyKnown({
        name: personToCall(interview.interviewers, draft.whom)?.name,
        you,
        job: interview.job,
        company: interview.company,
        phone: draft.phone,
        interest: reasonText(draft.interest),
        day: sayOr(interviewDayOf(interview), say),
        named: sayOr(named, say),
        again: sayOr(word?.callAgainOn, say),
        answerBy: answerBy.ok ? say(answerBy.day) : sayOr(otherOfferOf(interview), say),
      }),
    },
  };
}

const sayOr = (day: Day | null | undefined, say: Say) => (day ? say(day) : "");

/** A hint stays where nothing is known. */
function onlyKnown(texts: Record<string, string | undefined>): Known {
  const known = Object.entries(texts).filter(([, text]) => text?.trim());
  return Object.fromEntries(known) as Known;
}

/** The day by which another offer wants its answer, as the history has it. */
function otherOfferOf({ history }: Interview): Day | undefined {
  const offer = history.findLast((event) => event.kind === "other-offer");
  return offer?.kind === "other-offer" ? offer.answerBy : undefined;
}

/** The script and the voicemail for a call. */
export function scriptOf(facts: CallFacts): { script: ScriptLine[]; voicemail: ScriptLine[] } {
  return { script: writeScript(scriptRows, facts), voicemail: writeScript(voicemailRows, facts) };
}

/** What is known in the rehearsal: all of that, and the question of the script. */
export function knownInRehearsal({ reason, known }: CallFacts): Known {
  const asks = scriptRows.filter(({ reasons }) => reasons?.includes(reason));
  return { ...known, ask: asks.map(({ says }) => sayFirst(says, known)).join(" ") };
}

/** The lines as one text to say. */
export function spoken(lines: readonly ScriptLine[]): string {
  return lines.map(({ text }) => text).join(" ");
}

/** Script, voicemail and answers as plain text, to put anywhere. */
export function callText(facts: CallFacts): string {
  const { script, voicemail } = scriptOf(facts);
  const cards = answerCards.map(({ title, says, means }) =>
    [title, sayFirst(says, facts.known), means].join("\n"),
  );
  const parts = [
    [words.title, ...script.map(({ text }) => text)].join("\n"),
    [words.voicemail, spoken(voicemail)].join("\n"),
    words.cardsTitle,
    ...cards,
  ];
  return parts.join("\n\n");
}

/** Before the call: why it comes early, with the day as `say` writes it, and the claims behind it. */
export function beforeCallText({ kind, day }: EarlyCall, say: Say) {
  const { text, advice } = beforeCallWords[kind];
  return { text: fill(text, { day: say(day) }), advice };
}

/** What to choose when a call like this is logged, in the words of the form. */
export function logAsText(said: Said): string {
  return fill(rehearsalWords.logAs, { label: outcomeText(said) });
}

function outcomeText(said: Said): string {
  return callOutcomes.find((one) => one.said === said)?.label ?? "";
}

/** A logged call, on one line: "Thursday 20 November: They are still deciding". */
export function callLine({ on, said, callAgainOn, decisionBy }: CalledEvent, say: Say): string {
  const named = callAgainOn ?? decisionBy;
  const outcome = (said && outcomeText(said)) || logWords.unknown;
  return named
    ? fill(logWords.callNamed, { day: say(on), outcome, named: say(named) })
    : fill(logWords.call, { day: say(on), outcome });
}

/** How long the voicemail is, in words. */
export function voicemailLength(count: number): string {
  return fill(words.voicemailLength, { count });
}
