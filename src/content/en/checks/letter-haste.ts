import type { LetterCheck } from "../../../components/core/reading/check-rows.ts";
import { oftenMisspelt } from "./letter-misspelt.ts";

/** What a letter typed in haste has: no article speaks of these either. */
export const letterHaste: readonly LetterCheck[] = [
  {
    id: "capitals",
    claims: [],
    ours: true,
    tone: "advice",
    title: "Writes days and months with a capital",
    fine: "Days and months have their capitals.",
    say: { found: "“{found}” is written with a capital: {right}." },
    rule: {
      kind: "capitals",
      always:
        "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays " +
        "january february april june july september october november december",
      dated: "march may august",
    },
  },
  {
    id: "misspelt",
    claims: [],
    ours: true,
    tone: "advice",
    title: "Has none of the words that are often misspelt",
    fine: "Words that are often misspelt are right.",
    say: { found: "“{found}” is spelled “{right}”." },
    rule: { kind: "misspelt", lines: oftenMisspelt },
  },
  {
    id: "doubled-words",
    claims: [],
    ours: true,
    tone: "advice",
    title: "Has no word twice in a row",
    fine: "No word stands twice in a row.",
    say: { found: "“{found}” has one word twice. Take one out." },
    rule: {
      kind: "doubled",
      once: "the a an and or to of with from my your our their we would could should am because",
    },
  },
  {
    id: "attachments",
    claims: [],
    ours: true,
    tone: "advice",
    title: "Comes with nothing that was not asked for",
    fine: "It stands by itself.",
    say: {
      found:
        "“{found}”: check that it is attached. They have it already, as a rule, and a thank-you letter rarely needs one.",
    },
    rule: {
      kind: "avoid",
      groups: [
        {
          hint: "",
          phrases: [
            "I|we|have|be attach|enclose|append my? current|latest|updated|new? cv|resume|résumé",
            "I|we|have|be attach|enclose|append my application|certificates|references|diplomas|documents|papers",
            "my current|latest|updated|new? cv|resume|résumé be? attach|enclose",
            "attach|enclose be|you|please find? find? my current|latest|updated|new? cv|resume|résumé",
            "cv|résumé attached|enclosed",
            "please find my? cv|resume|résumé",
          ],
        },
      ],
      unless: [
        "as|that|which|you|since|because ask|request|agree|discuss|promise|want|suggest|need … attach|enclose|append",
        "as|that|which|you|since|because|we … ask|request|agree|discuss|promise|want|suggest|need|miss … attach|enclose|append",
        "attach|enclose|append … ask|request|agree|discuss|promise|want|suggest|miss|need|talk|speak|mention",
        "attach|enclose|append … cv|resume|résumé … ask|request|agree|discuss|promise|want|suggest|miss|need|talk|speak|mention",
        "cv|resume|résumé … attach|enclose|ask|request … ask|request|agree|discuss|promise|want|suggest|miss|need|talk|speak|mention",
        "attach|enclose to the|a|your|each form|file|application|advert",
        "please find … attach|enclose",
        "please find attach|enclose",
      ],
    },
  },
  {
    id: "pay-as-a-reason",
    claims: [],
    ours: true,
    tone: "advice",
    title: "Gives reasons that are about the work",
    fine: "Its reasons are about the work.",
    say: {
      found:
        "“{found}” speaks of your needs. Say what draws you to the work, or what you bring to it.",
    },
    rule: {
      kind: "avoid",
      groups: [
        {
          hint: "",
          phrases: [
            "my rent|mortgage|bills|debts|loan|loans be … due|late|high|overdue|behind|unpaid|waiting|expensive",
            "need|must|struggle|help … pay|cover|afford my rent|mortgage|bills|debts|loan|loans",
            "have to pay|cover|afford my rent|mortgage|bills|debts|loan|loans",
            "I be behind with|on|in my rent|mortgage|bills",
            "I have|get rent|bills|mortgage to pay",
            "I need the|this|your|more|some|a money|income|cash|salary|wage|wages|paycheck",
            "I be short of money",
            // cspell:disable-next-line
            "want|like|love|need|choose|take … job|work|position|role because|becuase|becouse|for the|your? pay|salary|wage|wages|money",
            "the|your pay|salary|wage be very|really|so|also|quite? good|great|better|excellent|nice|high|attractive|generous",
            "a family to feed",
          ],
        },
      ],
      unless: [
        "you|they|he|she|we say|tell|explain|mention|show|ask|know … pay|salary|wage|wages|money",
        "pay|salary|wage|wages|money office|slip|slips|desk|team|system|run|runs|review|band|bands|software|box|that|they|we|you|it",
        "my … rent … arrears|collection|ledger|round|accounts|roll",
        "money to count|balance|change|come|go|be",
        "rent|mortgage|money|income|pay|salary|wage|wages|bills|debts … tenants|residents|clients|customers|members|people|families|clubs",
        "tenants|residents|clients|customers|members|people|families … rent|mortgage|money|income|pay|salary|bills|debts",
      ],
    },
  },
];
