import type { PartCase } from "../../rules/messages/message-row.ts";

/** The end of the letter, from the interest in the job to the signature. `letter-parts.ts` says how to read it. */
export const closingParts = {
  interest: [
    {
      needs: [],
      warm: [
        "I would love to join your team, and I am sure that I can do this work well.",
        "After our talk I want this job even more, and I am sure that I can do it well.",
        "Joining your team would make me happy, and I feel ready for the work.",
      ],
      plain: [
        "I would be glad to join your team, and I am confident that I can do the work.",
        "My interest in the job has grown, and I am confident that I can do it well.",
        "The work interests me even more now, and I feel ready for it.",
      ],
      formal: [
        "I remain very interested in the position and confident that I can do it well.",
        "My interest in the position has grown, and I am confident that I can fill it.",
        "The position interests me greatly, and I believe that I can serve your {organisation} well in it.",
      ],
    },
  ],
  "pass-on": [
    {
      needs: ["colleagues"],
      warm: [
        "Please give my thanks to {colleagues} too.",
        "My thanks go to {colleagues} as well, if you would pass them on.",
      ],
      plain: [
        "Please pass my thanks on to {colleagues}.",
        "Please thank {colleagues} for me as well.",
      ],
      formal: [
        "Please pass on my thanks to {colleagues}.",
        "May I ask you to thank {colleagues} on my behalf.",
      ],
    },
  ],
  forward: [
    {
      needs: [],
      forms: ["card"],
      warm: ["I look forward to your answer[ {by}].", "Now I look forward to your answer[ {by}]."],
      plain: ["I look forward to your answer[ {by}].", "Now I look forward to your answer[ {by}]."],
      formal: [
        "I look forward to your decision[ {by}].",
        "Now I look forward to your decision[ {by}].",
      ],
    },
    {
      needs: ["by"],
      warm: [
        "Now I look forward to your answer {by}.",
        "You plan to decide {by}, and I look forward to it.",
        "Your answer {by} is something I look forward to.",
      ],
      plain: [
        "Now I look forward to your answer {by}.",
        "As you plan to decide {by}, I look forward to your answer then.",
        "Your decision is due {by}, and I look forward to it.",
      ],
      formal: [
        "I look forward to your decision {by}.",
        "As you intend to decide {by}, I look forward to your answer then.",
        "Your decision is expected {by}, and I look forward to it.",
      ],
    },
    {
      needs: [],
      warm: [
        "Now I look forward to your answer.",
        "Whatever you decide, I look forward to your answer.",
        "Your answer is something I look forward to.",
      ],
      plain: [
        "Now I look forward to your answer.",
        "Whatever you decide, I look forward to your answer.",
        "I look forward to your answer.",
      ],
      formal: [
        "I look forward to your decision.",
        "With great interest I look forward to your decision.",
        "Your decision is something to which I look forward.",
      ],
    },
  ],
  close: [
    {
      needs: [],
      forms: ["card"],
      warm: ["Warm wishes{comma}", "With warm thanks{comma}"],
      plain: ["Best wishes{comma}", "With thanks{comma}"],
      formal: ["Kind regards{comma}", "With best regards{comma}"],
    },
    {
      needs: [],
      warm: ["Warm regards{comma}", "With warm wishes{comma}", "Best wishes{comma}"],
      plain: ["Kind regards{comma}", "Best wishes{comma}", "With best regards{comma}"],
      formal: ["{sincerely}{comma}"],
    },
  ],
  signature: [
    {
      needs: ["sender"],
      warm: ["{sender}"],
      plain: ["{sender}"],
      formal: ["{sender}"],
    },
  ],
} as const satisfies Record<string, readonly PartCase[]>;
