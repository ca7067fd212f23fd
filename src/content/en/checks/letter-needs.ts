import type { LetterCheck } from "../../../components/core/reading/check-rows.ts";
import { shortNames } from "./letter-short-names.ts";
import { politeWords, strengthSigns, talkSigns, vagueWords } from "./letter-signs.ts";

/** What a thank-you letter has: each row says who asks for it and what is told where it is absent. */
export const letterNeeds: readonly LetterCheck[] = [
  {
    id: "named-person",
    claims: ["E1", "A3"],
    tone: "advice",
    title: "Speaks to a person by name",
    fine: "It speaks to somebody by name.",
    say: {
      missing: "Start with a greeting that has the name of the person you met.",
      nobody: "Greet the person you met by name, here at the start.",
      spelled: "You wrote “{found}”, and your notes say “{name}”. Check which spelling is right.",
      other: "This greets {found}, and your notes name {name}. Check who this letter is for.",
    },
    rule: {
      kind: "person",
      nobody:
        "sir sirs madam hiring manager managers team teams recruiter recruiters recruitment all everyone everybody there whom concern interviewer interviewers " +
        "committee panel hr resources department folks friend friends colleagues both ladies gentlemen employer company staff guys people again director " +
        "officer office board group organisation organization partner partners applicant executive lead leader head supervisor owner boss",
      nicknames: shortNames,
      ownNames:
        "mary marie julie emily lucy sophie natalie valerie holly kelly stacey stacy tracey tracy marley",
    },
  },
  {
    id: "thanks",
    claims: ["B5", "A2", "D4"],
    tone: "advice",
    title: "Says thank you",
    fine: "It says thank you.",
    say: { missing: "Thank them for the time they gave you. The first line is a good place." },
    offer: { missing: "Thank you for taking the time to meet me. " },
    rule: {
      kind: "need",
      phrases: [
        "thank|thanks|thankful|thx|thankyou",
        "grateful|gratitude|gratefully",
        "appreciate|appreciation|appreciative",
        "obliged|indebted",
      ],
      unless: ["thanks to my|our|this|that|these|those|years"],
    },
  },
  {
    id: "something-you-talked-about",
    claims: ["E1", "C1"],
    tone: "advice",
    title: "Has something you talked about",
    fine: "It has something you talked about.",
    say: {
      missing: "Add one thing you talked about, so that the letter fits this meeting and no other.",
      known: "Nothing here recalls your talk. Your notes have this: “{topic}”.",
    },
    rule: { kind: "topic", signs: talkSigns, vague: vagueWords },
  },
  {
    id: "job-and-company",
    claims: ["B5"],
    tone: "advice",
    title: "Names the job and the company, spelled alike",
    fine: "Job and company are named, and spelled alike.",
    say: {
      job: "Name the job you talked about: {name}.",
      company: "Name the company: {name}.",
      spelled: "You wrote “{found}”, and your notes say “{name}”. Spell it alike everywhere.",
      otherJob:
        "“{found}” is another job than the one you noted, “{name}”. Check which one you mean.",
    },
    rule: {
      kind: "names",
      roles:
        "role job position post vacancy opening work team department opportunity place placement internship traineeship apprenticeship shift career vacancies",
      jobs:
        "actor baker banker barber binder boxer brewer broker builder butcher butler buyer carer carter carver caterer cleaner coder " +
        "cooper courier dancer dealer designer diver docker dresser drover driver drummer editor farmer fisher fitter gardener glazier " +
        "grinder grocer groomer hunter jailer joiner keeper lecturer loader maker marker masher miller miner minder modeller " +
        "moulder mover nurser packer painter picker pilot planner planter plasterer player plumber porter potter presenter " +
        "presser printer producer programmer proofer ranger reader recorder rider rigger roofer roper runner sailor saddler seller server " +
        "setter sewer shearer singer sitter slater smelter sorter spinner steward stoker tailor tanner teacher teller tester " +
        "thatcher tiler trader trainer trapper trimmer turner tuner tutor usher valuer vendor verger waiter warden washer " +
        "weaver welder winder writer horse house floor flour stable table",
      endings:
        "ltd limited inc incorporated llc llp plc gmbh ag sa sas srl spa bv nv oy ab as kg se pty co corp corporation company group holding holdings " +
        "international partners associates sons trust foundation",
      common:
        "services service solutions agency consulting university college school hospital clinic " +
        "bank hotel restaurant cafe bakery care centre center home homes studio studios shop store stores works council department academy primary " +
        "library museum gallery farm foods food logistics transport systems software technologies technology design media press books national royal " +
        "general city county north south east west green saint great house street road high",
    },
  },
  {
    id: "fit-for-the-job",
    claims: ["A3", "B5", "C2"],
    tone: "advice",
    title: "Says why you fit the job",
    fine: "It says what you bring to the job.",
    say: { missing: "Add one or two strengths of yours that this job needs." },
    rule: { kind: "fit", phrases: strengthSigns, polite: politeWords },
  },
  {
    id: "looks-forward",
    claims: ["B5"],
    tone: "advice",
    title: "Looks forward, with the day they named",
    fine: "It looks forward to what comes next.",
    say: {
      missing: "End with a look ahead: that you hope to hear from them.",
      missingDay: "End with a look ahead to {day}, the day they named.",
      day: "Name the day by which you hope to hear: {day}.",
      noDay: "No calendar has “{found}”. Check the date.",
      time: "Name the time they gave for their decision, where you look forward to hearing.",
      weekday: "“{found}” is on no calendar. That date is {day}.",
      otherDay: "You wrote “{found}”, and they named {day}. Check which day is right.",
    },
    offer: { missingDay: " I look forward to hearing from you by {day}." },
    rule: {
      kind: "forward",
      phrases: [
        "look forward",
        "looking ahead",
        "keen|eager|love|like|happy|glad|excited|delighted|wish|want to … hear|see|meet|speak|know|talk|return|continue",
        "happy|glad|delighted|pleased to … come|start|welcome",
        "hope|hoping",
        "hear from you",
        "hear|know|learn your|the|of|about … decision|news|answer|outcome",
        "await|awaiting",
        "wait for|to",
        "can not wait",
        "anticipate",
        "until then",
        "till then",
        "see you",
        "speak|talk soon|again|then|next",
        "next step|stage|round",
        "talk|speak|meet|see … monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow",
        "until|till monday|tuesday|wednesday|thursday|friday|then|next|the|soon|tomorrow",
        "whatever you decide",
        "let me know",
        "keep me posted|informed|updated",
        "be in touch",
        "fingers crossed",
        "your decision|answer|reply|response|news",
        "would|will be … joy|pleasure|honour|privilege to|working",
      ],
      answers: [
        "hear|hearing",
        "decide|decision|decisions",
        "answer|reply|response|outcome|result|news|word",
        "know|let",
        "contact|touch",
        "await|waiting",
        "look forward",
      ],
      times: [
        "today|tonight|tomorrow|fortnight|weekend",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "end|middle|start|beginning|close of the? next|this|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december",
        "next|this|coming|following|later week|month|days",
        "in|within|over|after … days|weeks|month|week",
        "a|one|two|three|four|couple|few of? week|weeks|days",
        "day|date|time|deadline|timeline|timetable|schedule … you … name|mention|give|say|set|outline|describe",
        "when … you … decide|decided|decision|choose|ready",
        "once you|the … decide|decided|decision|made|chosen",
        "by the date|time|day",
        "as agreed|discussed|arranged|planned",
        "easter|christmas",
        "in|early|late|mid|until|till|by|before|after|around|of january|february|march|april|may|june|july|august|september|october|november|december",
      ],
    },
  },
  {
    id: "length",
    claims: ["E1", "B5", "C2"],
    differ: "X7",
    tone: "advice",
    title: "Is short",
    fine: "It is short enough.",
    say: {
      card: "This has {words} words. A card reads well with up to {most}.",
      paragraph: "This paragraph has {words} words. Cut it to {most}, or make two of it.",
      text: "This has {words} words. Keep what only you can say, up to about {most}.",
    },
    rule: { kind: "length", most: { card: 60, paragraph: 140, text: 200 } },
  },
  {
    id: "paragraphs-in-a-card",
    claims: ["E1"],
    differ: "X7",
    tone: "advice",
    title: "Is one paragraph, where it is a card",
    fine: "The card is one paragraph.",
    say: {
      more: "A card has room for one paragraph. Join this one to the first, or leave it out.",
    },
    rule: { kind: "one-paragraph" },
  },
  {
    id: "sent-late",
    claims: ["D6", "B5", "A2", "E2"],
    differ: "X1",
    tone: "kind",
    title: "Goes out soon",
    fine: "It goes out in good time.",
    say: {
      late: "It is {days} days since you met, later than most advice says. A short letter now is still kind.",
    },
    rule: { kind: "late", days: 2 },
  },
];
