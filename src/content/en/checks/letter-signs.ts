import type { Phrase } from "../../../components/base/text/phrase.ts";

/** Signs that something said in the interview comes up again; what it is about stands around them. */
export const talkSigns: readonly Phrase[] = [
  "you mention|say|tell|show|describe|explain|share|raise|outline|ask|suggest|recommend|warn|teach|note|handle|solve|tackle|plan|build|grow|run",
  "you … mention|say|tell|describe|explain|outline|point",
  "you walk|talk|take me",
  "you be|have plan|build|build|set|change|move|face|introduce|open|launch|start|try",
  "your idea|story|point|question|advice|tip|description|explanation|account|remark|comment|thought|example|plan|view|insight|way|approach|project|work|move",
  "our conversation|talk|chat|discussion|exchange|debate|laugh about|on|of|around|over",
  "we talk|discuss|speak|chat|touch|compare|cover|laugh|agree|look|debate|share|swap|walk",
  "we both",
  "hear|talk|talking|speak|chat|read about|of|on|how|why",
  "learn about|of|why",
  "learn how you|your",
  "discuss|compare|swap",
  "conversation|talk|chat|discussion about|on|of|around",
  "see how|that|where",
  "see|watch|visit|try|taste|smell the|your|how|round|around|through",
  "meet the|your",
  "tour|walk|visit|demonstration|demo|look of|around|round|through|at|inside",
  "show me",
  "tell me",
  "impress|strike|struck|move|inspire|fascinate|intrigue|encourage|delight|amuse by|with|at",
  "stay|stick|stuck|remain with|in me|my",
  "keep think",
  "think about|of|over … since",
  "have be think",
  "remember",
  "as|like you say|mention|explain|describe|put",
  "listen to",
  "when you|we",
  "come up",
  "since we|our … talk|speak|meet|conversation|chat|interview",
];

/** Words that make nothing concrete, since they fit any interview. */
export const vagueWords: string =
  "able accept additional ahead already also amazing amount answer anyone applicant application apply " +
  "appointment appreciate area aspect assistant associate available background believe benefit best better big board boss " +
  "bring business busy call candidate career certain chance chat clear close colleague come coming company " +
  "confident consider consideration contact contribute contribution conversation could culture current cv day " +
  "deal decide decision deep department detail develop different director discuss discussion early effort else " +
  "email employee employer enjoy enthusiasm enthusiastic environment especially exact example excellent excite exciting " +
  "expect expectation experience explain express fantastic far feel field find fine firm first fit forward " +
  "friday friendly full further future general generous genuine give glad goal good grateful great group grow growth happy hear " +
  "help helpful high hire hiring honest hope hour idea ideal immediate important impress impression industry " +
  "information insight inspire inspired interest interesting interested interview interviewer invite involve involved job join " +
  "just keen kind kindness know knowledge last late learn like little long look love lovely make manager manner many match mean " +
  "meet meeting member mention minute mission moment monday month morning name nature need new next nice note number offer office " +
  "open opening operation opportunity organisation part particular pass passion past people perfect person personal place plan please " +
  "pleased pleasure point position possible possibility post potential present privilege process professional project provide put " +
  "qualification question receive recent regard relevant remain remind reply requirement respect responsibility " +
  "rest result resume right role room saturday say see seem send sense serious set several share show sincere skill small speak special specific " +
  "spend staff start step strategy strength strong structure successful success suit suitable sunday sure take talk task " +
  "team tell thank thankful thanks think thorough thought thoughtful thursday time today together tomorrow tour training true truly try tuesday " +
  "understand understanding use useful vacancy valuable value various view vision visit wait want warm wednesday week welcome " +
  "wish wonderful work working workplace world worth write year yesterday afternoon evening august september october november december january february march april june july " +
  "excited insightful informative detailed overview duty expect challenge approach remark comment advice description account story explanation";

/** What tells a strength, an experience or a skill. */
export const strengthSigns: readonly Phrase[] = [
  "my … experience|background|training|degree|diploma|certificate|qualification|skill|strength|knowledge|apprenticeship|studies",
  "my time|work|year|job|role|post|shift|placement|internship|volunteering|career|course as|at|with|in|on|for|behind|running",
  "my last|previous|current|present|former|old|first job|role|post|position|employer|company|work|shop|school|team",
  "year|yrs|yr|month|decade|season|winter|summer of|in|as|at|behind|with|on|running",
  "experience of|in|with|as|from|at|run|work|lead",
  "experienced in|with|at|as",
  "have … experience|training|skill|licence|qualification|degree|certificate|knowledge",
  "skilled|trained|qualified|certified|fluent|proficient|comfortable|confident|used|practised|practiced in|with|at|as|to|on|that|about|using|working",
  "I be good|strong|able|calm|patient|quick|careful|ready|organised|reliable|punctual|fluent|confident|certain",
  "good|strong at|with",
  "I can|could|would bring|help|offer|contribute|do|add|run|lead|build|teach|handle|manage|support|take",
  "I bring|know|speak|hold|run|lead|manage|teach|build|handle",
  "bring to|with",
  "what I bring|can|know|do|did|learn",
  "I learn to|how",
  "be what|how keep|make|bring|work|help|turn|save|win|hold",
  "my|our own? service|club|kitchen|garden|project|customers|clients|patients|pupils|students|guests|team|farm|clinic|thesis|dissertation|doctorate|apprenticeship",
  "hours of instruction|practice|training|flying|teaching|work|driving",
  "I be a|an|the",
  "suit|fit|match the|your|what|well|with|my",
  "be right|suited for|to",
  "apply … what I",
  "use … what I",
  "put … to use|work",
  "as a|an trained|qualified|former|experienced",
  "having worked|work|run|led|taught|managed|spent",
  "I be … confident",
  "confidence that|in",
];

/** After "I", these tell courtesy or feeling, and no strength. */
export const politeWords: string =
  "accept admire appreciate apologise ask await believe call care chance check come confirm contact continue decide delighted delight discuss eager " +
  "email enjoy enthusiastic enthusiasm excited excite expect express fascinated fascinate feel find follow fond forget forward glad grateful great guess happy have hear hope honoured honour " +
  "imagine impressed impress inspired inspire intend intrigued intrigue interested interest join keen know laugh leave like listen look love lovely mean meet mention mind need nice note notice " +
  "obliged offer opportunity owe pleased please pleasure pray promise question read realise receive reach regret remain remember reply respect return ring " +
  "say see send sense sincere sorry speak spend struck strike sure surprised surprise talk tell thank thankful think thought thrilled thrill time touch tour trust truly " +
  "understand visit wait walk want welcome wish wonder wonderful wonderfully work write certain confident fun good genuine " +
  "privilege lucky fortunate blessed curious amazed moved move learn attend drop stop pop keep convinced pause proud possibility wonderful warm " +
  "stay phone text message catch take got home day yesterday today tomorrow week";
