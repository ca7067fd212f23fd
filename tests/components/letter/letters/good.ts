import type { LetterCase } from "./letter-case.ts";

/** Letters in which nothing is to be changed. */
export const good: readonly LetterCase[] = [
  {
    name: "a baker, one paragraph by e-mail",
    text: `Dear Maria,

Thank you for showing me the bakery this morning. What you said about moving the sourdough to a night shift stayed with me: I ran the night oven at Brot & Stein for three winters, so the hours suit me. I would be glad to join Harbour Lane Bakery as a baker and look forward to hearing from you by Friday 13 March.

Kind regards,
Jon Ode`,
    facts: {
      interviewers: ["Maria Lopez"],
      job: "Baker",
      company: "Harbour Lane Bakery",
      topics: ["moving the sourdough to a night shift"],
      promise: "2026-03-13",
      interviewedOn: "2026-03-05",
      today: "2026-03-05",
    },
    finds: [],
  },
  {
    name: "a nurse, formal, with particles in the name",
    text: `Subject: Thank you, staff nurse interview

Dear Ms van der Berg,

Thank you for your time yesterday and for explaining how Ward 7 hands over at night. I have spent six years on a surgical ward at St Anne's, and a calm handover is what my colleagues say they can rely on me for.

The post of staff nurse at Riverside Hospital appeals to me because you train your own people. I look forward to hearing from you by the end of next week.

Yours sincerely,
Adaeze Okafor`,
    facts: {
      interviewers: [{ name: "Ingrid van der Berg", title: "Ward manager" }],
      job: "Staff nurse",
      company: "Riverside Hospital",
      topics: "handover at night on Ward 7",
      promise: { kind: "within", count: 10, unit: "days" },
      interviewedOn: "2026-03-05",
      sentOn: "2026-03-06",
    },
    finds: [],
  },
  {
    name: "a card with one paragraph",
    text: `Dear Will,
Thank you for the tour of the depot today. Your story about the night bus to Leith made me smile. With eight years of clean driving behind me, I would love to drive for Lothian Coaches. I look forward to your call on Tuesday.
Sam Reid`,
    facts: {
      interviewers: ["Will Baxter"],
      job: "Bus driver",
      company: "Lothian Coaches",
      topics: "the night bus to Leith",
      promise: { kind: "by", date: "2026-03-17" },
      form: "card",
      interviewedOn: "2026-03-05",
      today: "2026-03-06",
    },
    finds: [],
  },
  {
    name: "a company with an exclamation mark, American spelling and dates",
    text: `Hi Grace,

Thanks so much for talking with me about the Data Analyst role on the search team at Yahoo! this afternoon. I keep thinking about the spam spike you described. In my last job I traced a similar one to a single form, and organized the fix with the support team.

I'd be happy to do that kind of work with you, and I look forward to hearing from you by Monday, March 16.

Best,
Mark`,
    facts: {
      interviewers: ["Grace Hope"],
      job: "Data Analyst",
      company: "Yahoo!",
      topics: ["a spike of spam in search"],
      promise: { kind: "by", date: "2026-03-16" },
      interviewedOn: "2026-03-09",
      today: "2026-03-09",
      region: "en-US",
    },
    finds: [],
  },
  {
    name: "shop work at The Body Shop",
    text: `Dear Priya,

Thank you for meeting me at The Body Shop on Saturday. I liked how you let customers try things before they buy; at the market stall I ran with my aunt we did the same with soap. I know the refill station well as a customer and would enjoy running it as your sales assistant.

I look forward to hearing what you decide on Thursday.

With best wishes,
Leila`,
    facts: {
      interviewers: "Priya Shah",
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station", "letting customers try products"],
      promise: "2026-03-12",
    },
    finds: [],
  },
  {
    name: "IT support at AT&T, acronyms",
    text: `Dear Mr. O'Connor,

Thank you for an honest picture of the IT support desk at AT&T. You said most tickets come from VPN resets. I wrote the SSO guide that cut those calls by half at my college, and I hold the CCNA certificate that you asked about.

I am looking forward to your decision by the end of the week.

Sincerely,
DeShawn Miles`,
    facts: {
      interviewers: ["Patrick O’Connor"],
      job: "IT support",
      company: "AT&T",
      topics: ["tickets about VPN resets", "CCNA"],
      promise: { kind: "end-of-week" },
      interviewedOn: "2026-03-09",
      today: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "an intern at NASA, two interviewers",
    text: `Dear Dr Chen and Dr Abebe,

Thank you both for the hour on Wednesday. I went straight back to the question about thermal noise that you raised, and I think the method I used for my thesis on weather balloons would carry over. I would bring two years of Python and a steady hand with a soldering iron to the internship at NASA.

I look forward to hearing from you in April.

Kind regards
Ines Duarte`,
    facts: {
      interviewers: ["Wei Chen", "Sara Abebe"],
      job: "Summer internship",
      company: "NASA",
      topics: "thermal noise",
      promise: { kind: "by", date: "2026-04-10" },
      interviewedOn: "2026-03-04",
    },
    finds: [],
  },
  {
    name: "nothing known at all",
    text: `Dear Mrs Harding,

Thank you for taking an hour to meet me today. Your description of the allotment the children look after was the best part. I have taught reading to six-year-olds for four years and keep bees, so I can see myself there on a muddy Friday.

I hope to hear from you soon.

Yours sincerely,
Tom Achterberg`,
    facts: {},
    finds: [],
  },
  {
    name: "a Japanese name, promise unknown",
    text: `Dear Tanaka-san,

Thank you very much for our talk about the new tram line. I have drawn signalling plans in AutoCAD since 2019 and enjoy explaining them to people who build. It would be an honour to work as a junior engineer at Kita Rail.

I look forward to your answer.

With respect,
Nguyễn Thị Hà`,
    facts: {
      interviewers: ["田中 健"],
      job: "Junior engineer",
      company: "Kita Rail",
      topics: "tram line",
      promise: null,
    },
    finds: [],
  },
  {
    name: "an answer put right, no apology",
    text: `Dear Hope,

Thank you for the talk on Monday. When you asked about stock counts I gave you only half an answer. What I left out is that I have counted stock every Sunday for two years at H&M, with a scanner and on paper. I enjoyed hearing how your team at Nordlicht does it overnight.

The job of store manager would suit me well, and I look forward to hearing from you by 20 March.

Best wishes
Ana`,
    facts: {
      interviewers: ["Hope Larsen"],
      job: "Store manager",
      company: "Nordlicht",
      topics: ["stock counts overnight"],
      promise: "2026-03-20",
      interviewedOn: "2026-03-09",
    },
    finds: [],
  },
  {
    name: "sympathy is no apology",
    text: `Dear Mr Gallagher,

Thank you for making time although your dog was ill; I was sorry to hear about it and hope he is better. I liked what you told me about the herb garden behind the kitchen. I cooked for forty people a day at a mountain hut, mostly from what grew outside the door.

I would love to cook at The Old Mill as your second chef, and I look forward to hearing from you next week.

Kind regards,
Bea`,
    facts: {
      interviewers: ["Finn Gallagher"],
      job: "Second chef",
      company: "The Old Mill",
      topics: ["herb garden"],
      promise: { kind: "within", count: 1, unit: "weeks" },
      interviewedOn: "2026-03-09",
    },
    finds: [],
  },
  {
    name: "a warehouse worker whose English is new",
    text: `Dear Mr Kowalski,

thank you for the interview of yesterday and that you showed me the warehouse. I have the licence for the forklift since 2017 and I worked five years in night shift in Gdansk. You said that the new hall opens in May, I can start before that at Baltic Freight.

I look forward to your answer until Friday.

Best regards
Oleksandr`,
    facts: {
      interviewers: ["Jan Kowalski"],
      job: "Warehouse worker",
      company: "Baltic Freight Ltd",
      topics: "new hall in May",
      promise: "2026-03-13",
      interviewedOn: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "a letter with addresses and a date",
    text: `12 Mill Road
Leeds LS6 2AB

6 March 2026

Ms Carol Whitfield
Head of Accounts
Ernst & Young
Leeds

Dear Ms Whitfield,

Thank you for meeting me on Thursday to discuss the post of accounts clerk. Your account of the month-end close, with everyone in one room, told me a great deal about how you work at Ernst & Young.

In four years at a builders' merchant I have closed the books each month by the second working day. I would be pleased to bring that care to your office.

I look forward to hearing from you by Friday 20 March.

Yours sincerely,

Harriet Doyle`,
    facts: {
      interviewers: [{ name: "Carol Whitfield", title: "Head of Accounts" }],
      job: "Accounts clerk",
      company: "Ernst & Young",
      topics: "month-end close",
      promise: { kind: "by", date: "2026-03-20" },
      form: "letter",
      interviewedOn: "2026-03-05",
      sentOn: "2026-03-06",
    },
    finds: [],
  },
  {
    name: "to the whole team, a person named below",
    text: `Hello Amara, hello everyone,

Thank you for an afternoon that flew by. The debate about whether to keep the printed map made me laugh, and then think. At the city archive I scanned nine hundred maps and wrote the index, so I have views.

I'd like to be the librarian who gets to argue it out at Fenwick Library. Until Friday, then.

Cheers
Jules`,
    facts: {
      interviewers: ["Amara Diallo", "Ken Ito"],
      job: "Librarian",
      company: "Fenwick Library",
      topics: "printed map",
      promise: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "short and plain",
    text: `Hi Dan,

Thanks for today. I liked the way you plan routes around school hours. I've delivered parcels in Bristol for three years and know those streets. The van driver job at Swift Post sounds right for me. Looking forward to hearing from you on Wednesday.

Rob`,
    facts: {
      interviewers: ["Dan"],
      job: "Van driver",
      company: "Swift Post",
      topics: "routes around school hours",
      promise: "2026-03-11",
    },
    finds: [],
  },
  {
    name: "a signature block and an earlier mail below",
    text: `Hi Sofía,

Thank you for our conversation this morning about the onboarding flow. You mentioned that half of new users stop at the second screen. At Lumo I redesigned a screen like that with six users in a room, and I'd enjoy doing it again as your product designer at Casa Verde.

I look forward to hearing from you by the 18th.

Best,
Noor

--
Noor Haddad
Product designer | +31 6 1234 5678
https://noor.example/portfolio

On Tue, 10 Mar 2026 at 09:12, Sofía Peña <sofia@casaverde.example> wrote:
> Please do not hesitate to contact me if you have any questions!!!
> See you at 10!`,
    facts: {
      interviewers: ["Sofía Peña"],
      job: "Product designer",
      company: "Casa Verde",
      topics: ["onboarding flow", "second screen"],
      promise: "2026-03-18",
      interviewedOn: "2026-03-10",
      today: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "calls every day are the job",
    text: `Dear Ms Adeyemi,

Thank you for the interview on Friday. I was glad to hear that the helpline calls back every tenant within a day. In my present job I phone thirty customers every day and write down what they need, so the work of a housing officer at Northgate Homes is close to what I know.

I look forward to hearing from you on 16 March.

Kind regards,
Callum Frew`,
    facts: {
      interviewers: ["Ms Adeyemi"],
      job: "Housing officer",
      company: "Northgate Homes",
      topics: "helpline",
      promise: { kind: "by", date: "2026-03-16" },
      interviewedOn: "2026-03-06",
      today: "2026-03-07",
    },
    finds: [],
  },
  {
    name: "one exclamation mark, a chatty tone",
    text: `Hi Mo,

What a lovely hour that was, thank you! I've been thinking about the climbing wall for toddlers you want to build. I put one up in my sister's garden and can tell you which bolts not to buy. Eight summers as a play leader taught me the rest.

I'd love to be your activities assistant at Jumping Beans. Looking forward to your news by Thursday.

Take care,
Fran`,
    facts: {
      interviewers: ["Mo"],
      job: "Activities assistant",
      company: "Jumping Beans",
      topics: "climbing wall for toddlers",
      promise: "2026-03-12",
    },
    finds: [],
  },
  {
    name: "a lawyer, very formal, with a different other letter",
    text: `Dear Professor D'Angelo,

I thank you for the courtesy of an interview on 3 March. I was struck by your remark that a contract is read twice, at signing and in anger. My years at the tenants' advice centre have been spent with the second kind of reader, and I believe that this experience would serve the chambers.

The pupillage at Hare Court remains my first choice. I look forward to hearing from you by 31 March.

Yours sincerely,
Ruth Amsel`,
    facts: {
      interviewers: ["Prof. Luca D'Angelo"],
      job: "Pupillage",
      company: "Hare Court",
      topics: "contracts are read twice",
      promise: { kind: "by", date: "2026-03-31" },
      interviewedOn: "2026-03-03",
      sentOn: "2026-03-04",
      others: [
        "Dear Ms Lowe,\n\nIt was good to meet you on Tuesday, and thank you for asking about the housing clinic. I still owe you the name of the case: Street v Mountford. I look forward to hearing from the chambers at the end of the month.\n\nYours sincerely,\nRuth Amsel",
      ],
    },
    finds: [],
  },
  {
    name: "sales at Target, common words as names",
    text: `Dear Faith,

Thank you for walking me through the sales floor at Target this morning. The lockers that you open for people who order online were new to me. I sold shoes for two years, and people came back to ask for me by name.

I would like the sales job very much and look forward to meeting the rest of the team, and to hearing from you by Friday.

Sincerely,
Joy Summer`,
    facts: {
      interviewers: ["Faith Young"],
      job: "Sales",
      company: "Target",
      topics: ["lockers for online orders"],
      promise: "2026-03-13",
    },
    finds: [],
  },
];
