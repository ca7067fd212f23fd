import type { LetterCase } from "./letter-case.ts";

/** Good letters of people who write as most people do. */
export const yetMoreGood: readonly LetterCase[] = [
  {
    name: "project manager",
    text: `Subject: Thank you for Tuesday

Dear Ms. Thompson,

Thank you for meeting with me yesterday to discuss the Project Manager position at Greenline Construction. I really enjoyed our discussion about the riverside housing project and the challenge of coordinating subcontractors across three sites.

My experience leading a £2m school refurbishment taught me how to keep trades talking to each other, and I am excited about the prospect of bringing that to Greenline. After our conversation, I am even more interested in joining the team.

I look forward to hearing from you by March 20.

Best regards,
Daniel Reyes`,
    facts: {
      interviewers: ["Laura Thompson"],
      job: "Project Manager",
      company: "Greenline Construction",
      topics: ["riverside housing project", "coordinating subcontractors"],
      promise: "2026-03-20",
      interviewedOn: "2026-03-10",
      today: "2026-03-11",
    },
    finds: [],
  },
  {
    name: "nurse manager",
    text: `Dear Dr. Osei-Bonsu,

It was a pleasure speaking with you on Monday about the Nurse Manager role at St. Mary's Hospital. Your plan to pair every new graduate with a mentor reminded me of the buddy scheme I set up at Lakeside, where turnover dropped by a third within a year.

Thank you again for your time and for the tour of the pediatric ward. I would be delighted to contribute to that work, and I look forward to hearing from you by next Friday.

Sincerely,
Renee Clarke, RN`,
    facts: {
      interviewers: [{ name: "Dr. Kwame Osei-Bonsu", title: "Director of Nursing" }],
      job: "Nurse Manager",
      company: "St. Mary's Hospital",
      topics: "mentoring new graduates; pediatric ward tour",
      promise: { kind: "by", date: "2026-03-20" },
      interviewedOn: "2026-03-09",
      today: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "teaching assistant card",
    text: `Dear Mrs. Nguyen,
Thank you for welcoming me to Maple Street School today. I loved hearing about the reading corner your class is building. My two years as an after-school tutor taught me how to make shy readers laugh. I hope to join you as a teaching assistant and look forward to hearing from you on Friday.
Warmly, Ella`,
    facts: {
      interviewers: ["Mrs. Nguyen"],
      job: "Teaching assistant",
      company: "Maple Street School",
      topics: ["reading corner"],
      promise: { kind: "by", date: "2026-03-13" },
      form: "card",
    },
    finds: [],
  },
  {
    name: "backend dev",
    text: `Hi Jürgen,

thanks for the great conversation today! The migration from Oracle to PostgreSQL you're planning is right up my street: at Zalando I moved 40 tables with no downtime, and I still have the runbook.

I'd be thrilled to work on this with you as Backend Engineer at Müller & Söhne. Looking forward to your feedback next week.

Viele Grüße
Łukasz`,
    facts: {
      interviewers: ["Jürgen Müller"],
      job: "Backend Engineer",
      company: "Müller & Söhne GmbH",
      topics: ["migration from Oracle to PostgreSQL"],
      promise: { kind: "within", count: 1, unit: "weeks" },
      interviewedOn: "2026-03-10",
      today: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "accountant",
    text: `Dear Mr. MacDonald,

I appreciated the opportunity to meet with you and to learn how Highland Dairy closes its books across six depots. You asked whether I had handled stock write-offs; I did so every quarter at Cairn Foods, and I would be comfortable taking that on from day one.

The management accountant role is a strong match for my background, and I would welcome the chance to work with Fiona and the rest of the finance team. I look forward to hearing your decision by 25 March.

Yours sincerely,
Niamh O'Sullivan`,
    facts: {
      interviewers: ["Iain MacDonald"],
      job: "Management accountant",
      company: "Highland Dairy",
      topics: ["closing the books across six depots", "stock write-offs"],
      promise: "2026-03-25",
    },
    finds: [],
  },
  {
    name: "ux researcher",
    text: `Hello Xin Yi,

Thank you for such a thoughtful interview yesterday. I've been turning over your question about how to recruit participants who don't use smartphones, and I'd start with the libraries: when I ran a study for the city, the librarians found us eleven people in two days.

The UX Researcher role at Pebble sounds like a place where that kind of legwork is valued. I'd love to be part of it, and I look forward to hearing from you by the end of the month.

Best,
Tomasz`,
    facts: {
      interviewers: ["Xin Yi Tan"],
      job: "UX Researcher",
      company: "Pebble",
      topics: ["recruiting participants without smartphones"],
      promise: { kind: "by", date: "2026-03-31" },
    },
    finds: [],
  },
  {
    name: "barista, simple",
    text: `Hi Carlos!

Thank you for the interview today. I had a lot of fun trying the new Ethiopian beans with you. I've made coffee for three years at my aunt's place and I'm always early. I would love to be a barista at Café Sol. See you Monday, I hope!

Lena`,
    facts: {
      interviewers: ["Carlos"],
      job: "Barista",
      company: "Café Sol",
      topics: ["Ethiopian beans"],
      promise: { kind: "by", date: "2026-03-16" },
    },
    finds: [],
  },
  {
    name: "grant writer with a question answered better",
    text: `Dear Ms. Achebe,

Thank you for your time on Wednesday. When you asked about reporting deadlines, I mentioned only one funder. I have in fact managed reports to five, among them the Lottery Fund, and none was late.

What you shared about the youth choir's tour is the reason I would like to write for Songlines. I look forward to hearing from you about the grant writer post in the next two weeks.

With thanks,
Moira Kelly`,
    facts: {
      interviewers: ["Ifeoma Achebe"],
      job: "Grant writer",
      company: "Songlines",
      topics: ["youth choir tour", "reporting deadlines"],
      promise: { kind: "within", count: 2, unit: "weeks" },
    },
    finds: [],
  },
  {
    name: "store person, no topics",
    text: `Dear Mr. Hassan,

Thank you for talking with me about the stock controller job at Budget Tyres this morning. I was impressed with how every delivery is on the shelf within the hour. I have done stock control for two garages and can drive a forklift.

I look forward to hearing from you soon.

Kind regards,
Steve Platt`,
    facts: {
      interviewers: ["Mr. Hassan"],
      job: "Stock controller",
      company: "Budget Tyres",
      promise: { kind: "none" },
    },
    finds: [],
  },
  {
    name: "journalist at Time Out, may and march",
    text: `Dear May,

Thank you for lunch, and for the frank account of how Time Out pays its reviewers. In March I reviewed forty plays for the Evening Post in thirty nights, so I may be the only applicant who asks for fewer tickets.

I'd be glad to be your theatre critic, and look forward to your call on Thursday.

Yours,
April Summers`,
    facts: {
      interviewers: ["May Chan"],
      job: "Theatre critic",
      company: "Time Out",
      topics: ["pay for reviewers"],
      promise: "2026-03-12",
    },
    finds: [],
  },
  {
    name: "physio, semi-formal",
    text: `Dear Kathryn,

Thank you very much for taking the time to meet me on Friday and for introducing me to Bilal and the hydrotherapy team. Our conversation about getting patients home two days sooner made me think of the knee class I started in Hull, which did that for most of our over-seventies.

I would be proud to do this work as a senior physiotherapist at the Royal Infirmary, and I look forward to hearing from you by Wednesday 18 March.

Kind regards,
Will Marks`,
    facts: {
      interviewers: ["Kathryn Boyle", "Bilal Aziz"],
      job: "Senior Physiotherapist",
      company: "Royal Infirmary of Edinburgh",
      topics: ["getting patients home sooner"],
      promise: { kind: "by", date: "2026-03-18" },
    },
    finds: [],
  },
  {
    name: "graduate scheme",
    text: `Dear Sanjay,

Thank you for the time you spent with me at the assessment centre on Tuesday. I found the group task about the flooded warehouse both hard and fun, and your feedback that I should bring in quieter voices earlier is something I've already put to use in my hockey team.

As treasurer of that club I cut costs by 15% without losing a single match ball. I'd bring the same care to the graduate programme at Unilever. I look forward to hearing from you by 3 April.

Best wishes,
Millie`,
    facts: {
      interviewers: ["Sanjay Mehta"],
      job: "Graduate programme",
      company: "Unilever",
      topics: ["group task about a flooded warehouse"],
      promise: "2026-04-03",
    },
    finds: [],
  },
  {
    name: "cleaner, hospital, Portuguese speaker",
    text: `Good afternoon Mrs. Carter,

I thank you for the interview today. You explained me how the hospital clean the rooms for the patients with infection and I know this work, in Lisbon I cleaned in a hospital during four years. I have also the course of hygiene.

I like to work in your team at Queen's Hospital as cleaner. I wait your answer on Monday.

Thank you,
Fátima`,
    facts: {
      interviewers: ["Mrs. Carter"],
      job: "Cleaner",
      company: "Queen's Hospital",
      topics: "cleaning rooms of patients with infection",
      promise: "2026-03-16",
    },
    finds: [],
  },
  {
    name: "sales exec, confident but fine",
    text: `Hi Rebecca,

Thanks for a great conversation yesterday. Your story about losing the Hartley account on a spreadsheet error made me wince; I once caught the same kind of slip an hour before a pitch. I closed 31 new accounts last year, mostly cold, and I'm confident I can help you win back the North.

I'm keen to join Apex Packaging as an account executive. Looking forward to speaking again on Thursday.

Best,
Jordan`,
    facts: {
      interviewers: ["Rebecca Stone"],
      job: "Account Executive",
      company: "Apex Packaging",
      topics: ["the lost Hartley account"],
      promise: { kind: "by", date: "2026-03-12" },
    },
    finds: [],
  },
  {
    name: "HGV technician apprenticeship, to the coordinator",
    text: `Dear Ms Lowe,

Thank you for arranging my visit on Wednesday, and please pass on my thanks to Gary for letting me help with the brake test. He said you look for people who ask before they turn a bolt. I rebuilt a moped with my uncle and asked about every bolt.

I'd really like the apprenticeship as an HGV technician at Scania. I look forward to hearing from you on 23 March.

Yours sincerely,
Tyler Boateng`,
    facts: {
      interviewers: [{ name: "Ms Lowe", title: "Recruitment coordinator" }, { name: "Gary" }],
      job: "Apprentice HGV technician",
      company: "Scania",
      topics: ["brake test"],
      promise: "2026-03-23",
    },
    finds: [],
  },
];
