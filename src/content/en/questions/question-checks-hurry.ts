import type { QuestionCheck } from "../../../components/core/questions/feedback.ts";

const day =
  "(the )?(today|tonight|tomorrow|noon|midday|(this |next )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (week|evening|morning|afternoon)|end of (the|this) (day|week))";
const atOnce =
  "(today|tonight|tomorrow|now|asap|as soon as possible|immediately|urgently|without delay|at once|right now|right away|straight away)";
const answer =
  "(answer|answers|reply|explanation|reason|reasons|feedback|response|report|score|scores|result|results)";
const want = "(i|we) (really |just |still |now )*(need|want|expect|demand|require)";
const give = "(tell|answer|reply|explain|say|send|give|write|call|respond|let me know)";

/** What sets the other person a time, or a debt. How a phrase is written, components/core/questions/phrases.ts says. */
export const hurryChecks: readonly QuestionCheck[] = [
  {
    id: "hurry",
    title: "It presses them for an answer",
    message:
      "They give you time that they do not owe. Let them choose when, and they can say more.",
    claims: ["D5", "A8"],
    cases: [
      {
        finds: [
          `${want} you to ${give} … (by|before|until|till) ${day}`,
          `${want} you to ${give} … ${atOnce}`,
          `${want} (an? |your |the |some |my )(full |honest |proper |clear |quick |detailed )*${answer} (from you )?((by|before|until|till) ${day}|${atOnce})`,
          `${want} to (know|hear) … (by|before|until|till) ${day}`,
          `${want} to know (this |that |it |why )?${atOnce}`,
          `^ ${give} (to )?(me )?(this |it |the ${answer} |my ${answer} |why |what )?((by|before|until|till) ${day}|${atOnce})`,
          `^ (send|give|tell) me … (asap|as soon as possible|immediately|without delay|at once|right now|right away|straight away)`,
          `you have (until|till) ${day}`,
          "(i|we) (insist|demand) (that you|to know|on knowing|on being told|(on )?(an?|the|your) (answer|reply|explanation|reason|reasons|response))",
          `(i|we) expect (you to ${give}|(an?|your) (full |honest |proper |clear |quick |detailed )*${answer}) `,
          "you (still )?owe me ",
          "^ answer me ",
          "why have (i|we) (still |yet )?(not )?(heard|had|got|received) (nothing|anything|no) ",
          "(when will|will) (i|you) (finally|ever) (answer|reply|get|hear|tell|explain)",
          "how much longer (do|must|will|should|am) i ",
          `(am|have been) (still )?waiting for (your|an|a|the|my) ${answer} `,
          "(keep|go on) (calling|ringing|emailing|asking|writing) (you |back |every day |until |till )",
        ],
        unless: ["owe me (nothing|no|any)", "not (want|wish|mean|trying) to (press|hurry|rush)"],
        kinder: "When you have a minute, what could I work on for next time?",
      },
    ],
  },
];
