import type { LetterCase } from "./letter-case.ts";

/** Letters with faults in them, and the checks that find them. */
export const bad: readonly LetterCase[] = [
  {
    name: "to nobody, and to anybody",
    text: `To whom it may concern,

Thank you for the interview on Monday. I would like to express my sincere gratitude for your time. I am a team player with a proven track record in retail. I look forward to hearing from you by Friday.

Yours faithfully,
Lee Moss`,
    facts: {
      interviewers: ["Anna Berg"],
      job: "Shop assistant",
      company: "Kerr & Sons",
      topics: ["window displays"],
      promise: "2026-03-13",
    },
    finds: ["named-person", "generic-phrases", "something-you-talked-about", "job-and-company"],
  },
  {
    name: "blanks of a template",
    text: `Dear [Name],

Thank you for meeting me to talk about the [Job title] role at Lindt. I enjoyed our conversation about the tempering machines. I have six years of experience with chocolate and look forward to hearing from you by Friday.

Best wishes
Noemi`,
    facts: {
      interviewers: ["Karl Frei"],
      company: "Lindt",
      topics: ["tempering machines"],
      promise: "2026-03-13",
    },
    finds: ["blanks"],
  },
  {
    name: "no thanks, no strength, no look ahead",
    text: `Dear Anna,

I enjoyed our talk about the new tills at Corner Foods. The cashier job sounds interesting.

Regards,
Pat`,
    facts: {
      interviewers: ["Anna Berg"],
      job: "Cashier",
      company: "Corner Foods",
      topics: ["new tills"],
    },
    finds: ["thanks", "fit-for-the-job", "looks-forward"],
  },
  {
    name: "presses with another offer",
    text: `Dear Mr Osei,

Thank you for talking to me about the night shift rota at Akoma Care. I have worked nights for five years as a carer. I have another offer from a home in Leeds and need an answer by Wednesday. I look forward to hearing from you.

Kind regards,
Ivy`,
    facts: {
      interviewers: ["Kofi Osei"],
      job: "Carer",
      company: "Akoma Care",
      topics: ["night shift rota"],
      promise: { kind: "none" },
    },
    finds: ["presses-or-other-offers"],
  },
  {
    name: "invites questions in two ways",
    text: `Dear Ms Kaur,

Thank you for your time on Tuesday. I liked hearing how the garden centre propagates its own lavender. With two seasons in a nursery behind me, I could start on that bench as your horticulturist at Greenfold.

If you have any further questions, please don’t hesitate to contact me. I look forward to hearing from you next week.

Sincerely,
Max`,
    facts: {
      interviewers: ["Simran Kaur"],
      job: "Horticulturist",
      company: "Greenfold",
      topics: ["lavender"],
      promise: { kind: "within", count: 1, unit: "weeks" },
    },
    finds: ["invites-questions"],
  },
  {
    name: "daily calls and a visit",
    text: `Dear Tom,

Thank you for telling me about the bike repair stand you are planning. I have fixed bikes since I was ten and would be a careful mechanic at Spoke & Co. I will call you every day until Friday to hear your decision, and I'll drop by the workshop tomorrow.

Best,
Eli`,
    facts: {
      interviewers: ["Tom Hale"],
      job: "Mechanic",
      company: "Spoke & Co",
      topics: ["repair stand"],
      promise: "2026-03-13",
    },
    finds: ["daily-calls", "unannounced-visit"],
  },
  {
    name: "the company spelled in three ways",
    text: `Dear Ana,

Thank you for the tour of the press room. I would love to work for Meridien Press. At meridian press the machines run all night, as you said, and I ran a Heidelberg for six years. I look forward to joining Meridian Press as a printer and to hearing from you by 13 March.

Yours,
Olu`,
    facts: {
      interviewers: ["Ana Costa"],
      job: "Printer",
      company: "Meridian Press",
      topics: ["machines at night"],
      promise: "2026-03-13",
    },
    finds: ["job-and-company"],
  },
  {
    name: "boasts",
    text: `Dear Mr Lind,

Thank you for explaining the winter menu. I am the best candidate you will find, and no one else can run a pastry section like me. I look forward to starting as pastry chef at Lind & Lind and to your call on Friday.

Regards,
Theo`,
    facts: {
      interviewers: ["Per Lind"],
      job: "Pastry chef",
      company: "Lind & Lind",
      topics: ["winter menu"],
      promise: "2026-03-13",
    },
    finds: ["boasting"],
  },
  {
    name: "grovels",
    text: `Dear Mrs Abara,

Thank you for seeing me about the cleaner job at Bright Offices. You told me about the new floor machine; I have used one like it for a year. I beg you to give me a chance. I really need this job and would do anything. I hope to hear from you on Friday.

Yours,
Sol`,
    facts: {
      interviewers: ["Ngozi Abara"],
      job: "Cleaner",
      company: "Bright Offices",
      topics: ["floor machine"],
      promise: "2026-03-13",
    },
    finds: ["grovelling"],
  },
  {
    name: "apologises",
    text: `Dear Rita,

Thank you for our talk about the puppet theatre. I apologise for my dog barking, and I'm so sorry that I was nervous. I have built sets for nine years and would enjoy being your stagehand at Playhouse North. I look forward to hearing from you by Friday.

Best wishes,
Gil`,
    facts: {
      interviewers: ["Rita Blum"],
      job: "Stagehand",
      company: "Playhouse North",
      topics: ["puppet theatre"],
      promise: "2026-03-13",
    },
    finds: ["apology"],
  },
  {
    name: "shouts and exclaims",
    text: `Dear Max,

Thank you SO MUCH for yesterday!!! I LOVED the climbing tower you showed me! I have led school groups for three years and would be a careful instructor at Peak Camp. I look forward to hearing from you on Friday!

Best,
Zed`,
    facts: {
      interviewers: ["Max Orr"],
      job: "Instructor",
      company: "Peak Camp",
      topics: ["climbing tower"],
      promise: "2026-03-13",
    },
    finds: ["exclamation-marks", "shouting"],
  },
  {
    name: "a card of two paragraphs and too many words",
    text: `Dear Lucia,

Thank you so much for the hour that you gave me on Tuesday afternoon in the little office above the shop. I was delighted with the story of the red chairs, which you told me while we waited for the kettle, and I have told it to everyone at home since.

I have upholstered chairs for eleven years, first with my father and then alone, and I would like nothing better than to be the upholsterer at Casa Rossi from the spring on. I look forward to hearing from you on Friday.

Warm regards,
Bruno`,
    facts: {
      interviewers: ["Lucia Rossi"],
      job: "Upholsterer",
      company: "Casa Rossi",
      topics: ["red chairs"],
      promise: "2026-03-13",
      form: "card",
    },
    finds: ["length", "paragraphs-in-a-card"],
  },
  {
    name: "the wrong weekday for the date",
    text: `Dear Ms Novak,

Thank you for your time. Our talk about reading glasses for schools gave me ideas. I have dispensed glasses for four years and would be glad to do so as an optician at Clear View. I look forward to hearing from you by Thursday 13 March.

Kind regards,
Ada`,
    facts: {
      interviewers: ["Petra Novak"],
      job: "Optician",
      company: "Clear View",
      topics: ["glasses for schools"],
      promise: "2026-03-13",
    },
    finds: ["looks-forward"],
  },
  {
    name: "another day than they named",
    text: `Dear Ms Novak,

Thank you for your time. Our talk about reading glasses for schools gave me ideas. I have dispensed glasses for four years and would be glad to do so as an optician at Clear View. I look forward to hearing from you by 20 March.

Kind regards,
Ada`,
    facts: {
      interviewers: ["Petra Novak"],
      job: "Optician",
      company: "Clear View",
      topics: ["glasses for schools"],
      promise: "2026-03-13",
    },
    finds: ["looks-forward"],
  },
  {
    name: "no day, although one was named",
    text: `Dear Ms Novak,

Thank you for your time. Our talk about reading glasses for schools gave me ideas. I have dispensed glasses for four years and would be glad to do so as an optician at Clear View. I look forward to hearing from you.

Kind regards,
Ada`,
    facts: {
      interviewers: ["Petra Novak"],
      job: "Optician",
      company: "Clear View",
      topics: ["glasses for schools"],
      promise: "2026-03-13",
    },
    finds: ["looks-forward"],
  },
  {
    name: "nearly the letter to the other interviewer",
    text: `Dear Ben,

Thank you for taking time for me on Monday. I enjoyed hearing about the harvest festival you are planning for the square. I organised a street market for three years and would love to run yours as events officer at Wells Council. I look forward to hearing from you by Friday.

Kind regards,
Una`,
    facts: {
      interviewers: ["Ben Shaw"],
      job: "Events officer",
      company: "Wells Council",
      topics: ["harvest festival"],
      promise: "2026-03-13",
      others: [
        "Dear Kit,\n\nThank you for taking time for me on Monday. I enjoyed hearing about the harvest festival you are planning for the square. I organised a street market for three years and would love to run yours as events officer at Wells Council. I look forward to hearing from you soon.\n\nKind regards,\nUna",
      ],
    },
    finds: ["too-alike"],
  },
  {
    name: "pages long",
    text: `Dear Mr Hart,

Thank you for the interview on Monday. ${"I spoke about the river survey with you and then about the gauges that I set up at home. ".repeat(20)}

I have measured rivers for six years and hope to do so as a hydrologist at Rivers Trust. I look forward to hearing from you by Friday.

Yours sincerely,
Wren`,
    facts: {
      interviewers: ["Ian Hart"],
      job: "Hydrologist",
      company: "Rivers Trust",
      topics: ["river survey"],
      promise: "2026-03-13",
    },
    finds: ["length"],
  },
  {
    name: "sent after six days",
    text: `Dear Jo,

Thank you for the chat about the tool library. I have repaired drills for ten years and would be glad to do so as your technician at Share Shed. I look forward to hearing from you on Friday.

All the best,
Cy`,
    facts: {
      interviewers: ["Jo Park"],
      job: "Technician",
      company: "Share Shed",
      topics: ["tool library"],
      promise: "2026-03-13",
      interviewedOn: "2026-03-04",
      today: "2026-03-10",
    },
    finds: ["sent-late"],
  },
  {
    name: "a slip in the name and in the job",
    text: `Dear Marai,

Thank you for telling me about the evening classes. I have taught pottery for five years and would like to be your Ceramics Tehnician at Clay House. I look forward to hearing from you by Friday.

Best wishes,
Lu`,
    facts: {
      interviewers: ["Maria Keller"],
      job: "Ceramics technician",
      company: "Clay House",
      topics: ["evening classes"],
      promise: "2026-03-13",
    },
    finds: ["named-person", "job-and-company"],
  },
  {
    name: "everything at once",
    text: `Dear Sir or Madam,

I am writing to follow up on my interview. I am a hard worker who thinks outside the box, a self-starter and a fast learner! You won't regret hiring me! I also have an offer from another company, so please let me know as soon as possible. Feel free to call me at any time on ____.

XXX`,
    facts: {},
    finds: [
      "named-person",
      "thanks",
      "something-you-talked-about",
      "generic-phrases",
      "boasting",
      "presses-or-other-offers",
      "invites-questions",
      "exclamation-marks",
      "blanks",
    ],
  },
];
