import type { QuestionCheck } from "../../../components/core/questions/feedback.ts";

/** Words by which a question that begins as yes or no still opens up. */
const open = [
  "(what|which|how|where) ",
  "(any|anything|anywhere|something|somewhere|some|advice|tip|tips|suggest*|recommend*|one thing)",
];

const message = "It can be answered with yes or no. An open question lets them tell you more.";
const they =
  "(you|they|he|she|everyone|anyone|the (panel|team|manager|interviewer|interviewers|company|boss)|your (team|manager|colleague|colleagues|boss))";

/** What gets a short answer, or none. How a phrase is written, components/core/questions/phrases.ts says. */
export const closedChecks: readonly QuestionCheck[] = [
  {
    id: "closed",
    title: "Yes or no is all it asks for",
    message,
    claims: ["B9"],
    cases: [
      {
        finds: ["^ (was|is) it (all |just |only )?(something|anything) i (said|did|wore|wrote)"],
        unless: ["(what|which|how|where) "],
        kinder: "What is one thing to do differently next time?",
      },
      {
        finds: ["^ (have|do|did) i (have |got |really have )*what it takes"],
        kinder: "Which skills or experience would make me a stronger match?",
      },
      {
        finds: [
          "^ (was|is|could|might) it (be |have been )?(just |only |really |mainly |all |simply )?(because|due|down to|about|my|that i|that my|the|a lack|true that|possible that (i|my))",
          "^ (was|is) (that|this|the reason|the problem|the issue) (because|due|down|my|that|just)",
          "^ it was (because|my|about|due|the) … \\?",
          "^ (did|would) (my|the) … (play|matter|make a difference|count|cost|affect|influence|put you off|decide)",
        ],
        unless: ["(what|which|how) ", "it was … (what|which|how)"],
        kinder: "What decided it in the end?",
      },
      {
        finds: [
          "^ (was|were|is|are) (one of )?my … (answer|answers|example|examples|reply|replies|story|stories|presentation|test|task|results?)",
        ],
        unless: open,
        kinder: "Which answer could I improve most, and in what way?",
      },
      {
        finds: [
          "^ (was|were|is|are) (it )?my ",
          "^ (do|did) (i|my …) (have|lack|need|meet|know|show|speak|match|fit|qualify|bring|include|cover) ",
          "^ (did|does|do) my ",
          "^ (am|was) i … (qualified|experienced|skilled|trained|good|strong|suitable|right|old|young|junior|senior|close|far|enough|fit|capable|ready|cut out|a good|the right)",
          "^ (would|could|will|do) (more|better|a|an|some|having|another|extra|less|different) … have (made|helped|changed|mattered|been|given|got|tipped)",
          "^ (was|were) (there )?(enough|too (much|little|many|few)) ",
        ],
        unless: open,
        kinder: "Which skills or experience would make me a stronger match?",
      },
      {
        finds: [
          "^ (was|were|am|are) i ",
          `^ (did|was|were) ${they} `,
          "^ would you say (that )?(i|my|it)",
          "(tell me|say|let me know|wondering|wonder|ask) (if|whether) (i was|i did|i am|my|it was|i had|i have|i talked|i seemed|i should have)",
          "^ i (was|am|talked|spoke|did|came) … \\?",
          `^ (did|do|would|does|have|had|was) ${they} … (like|liked|dislike|disliked|think|thought|feel|felt|find|found|enjoy|mind|believe|consider|hate|expect|notice|happy|impressed|interested|disappointed|satisfied|put off|convinced|pleased) … (me|i|my|that|it|too|enough)`,
          "^ (did|do) i (come|seem|look|sound|appear|give|make|strike|talk|speak|smile|dress|act|behave|present|impress)",
        ],
        unless: open,
        kinder: "How did I come across, and what could I change?",
      },
      {
        finds: [
          "^ (had|have) you (already|ever|really)",
          "^ (did|have|had|do|does|will|would) i … ",
          "^ (should|could) i … have ",
          "^ would you … have (hired|chosen|picked|taken|offered|selected|invited|considered|said|preferred|liked)",
          "^ would (it|this|that|things) have ",
          "(right|correct|am i right|was not it|is not it|did not i|was not i|am i not|yes|no) \\?",
        ],
        unless: [...open, "^ (right|correct|no|yes) \\?"],
        kinder: "What could I have done differently?",
      },
    ],
  },
  {
    id: "many",
    title: "It asks several things at once",
    message:
      "With three questions in one, they pick the easiest. Ask the one that matters most to you.",
    claims: ["B9"],
    cases: [],
    most: { count: 2, kinder: "What is the one thing that would help me most next time?" },
  },
];
