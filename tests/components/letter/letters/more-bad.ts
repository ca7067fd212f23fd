import type { LetterCase } from "./letter-case.ts";

/** More faults, one letter each and in other words. */
export const moreBad: readonly LetterCase[] = [
  {
    name: "hiring manager, stock phrases",
    text: `Dear Hiring Manager,

Thank you for the interview on Tuesday. I enjoyed hearing how you grade the coffee by ear, listening for the crack. I am passionate about coffee and thrive in a fast-paced environment. Five years behind a machine have made me quick. I look forward to hearing from you about the barista job at Bean & Gone by Friday 13 March.

Kind regards,
Amy`,
    facts: {
      interviewers: ["Nils Berg"],
      job: "Barista",
      company: "Bean & Gone",
      topics: ["grading coffee by ear"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["named-person", "generic-phrases"],
  },
  {
    name: "curly brackets and a row of underscores",
    text: `Hi Nora,

Thank you for your time today. I liked the story about the {topic}. At ______ I learned to splice rope and I'd be glad to do so as a rigger at Tall Ships Trust. Looking forward to Friday.

Sam`,
    facts: {
      interviewers: ["Nora Vik"],
      job: "Rigger",
      company: "Tall Ships Trust",
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["blanks"],
  },
  {
    name: "a greeting without a name",
    text: `Dear ,

Thank you for your time today. I enjoyed the demonstration of the kiln and your tip about slow cooling. I have fired stoneware for six years and would be glad to work as a potter at Ember. I look forward to hearing from you on Friday.

Best wishes,
Ilse`,
    facts: {
      interviewers: ["Greta Ham"],
      job: "Potter",
      company: "Ember",
      topics: ["slow cooling"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["blanks"],
  },
  {
    name: "insert your name here",
    text: `Dear Mr Abbot,

Thank you for your time today. I enjoyed the demonstration of the kiln and your tip about slow cooling. I have fired stoneware for <number> years and would be glad to work as a potter at Ember. I look forward to hearing from you on Friday.

Best wishes,
<insert your name>`,
    facts: {
      interviewers: ["Abbot"],
      job: "Potter",
      company: "Ember",
      topics: ["slow cooling"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["blanks"],
  },
  {
    name: "competing offers, politely",
    text: `Dear Ms Grant,

Thank you for the conversation about the seed bank. I have catalogued seeds for four years and would enjoy being your collections assistant at Kew Mill. I should mention that I am also interviewing with two other companies, and one of them has made me an offer. I look forward to hearing from you by 13 March.

Kind regards,
Joe`,
    facts: {
      interviewers: ["Fiona Grant"],
      job: "Collections assistant",
      company: "Kew Mill",
      topics: ["seed bank"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["presses-or-other-offers"],
  },
  {
    name: "hurry up",
    text: `Dear Ms Grant,

Thank you for the conversation about the seed bank. I have catalogued seeds for four years and would enjoy being your collections assistant at Kew Mill. Please let me know your decision as soon as possible, I cannot wait much longer. I look forward to hearing from you by 13 March.

Kind regards,
Joe`,
    facts: {
      interviewers: ["Fiona Grant"],
      job: "Collections assistant",
      company: "Kew Mill",
      topics: ["seed bank"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["presses-or-other-offers"],
  },
  {
    name: "another interview on Monday",
    text: `Hi Uma, thank you for the walk round the orchard and for the cider. I have pruned apples for seven winters. I have another interview on Monday but would rather be orchard hand at Pippin Farm. Looking forward to hearing from you on Friday. Ned`,
    facts: {
      interviewers: ["Uma"],
      job: "Orchard hand",
      company: "Pippin Farm",
      topics: ["orchard", "cider"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["presses-or-other-offers"],
  },
  {
    name: "should you require anything",
    text: `Dear Ms Grant,

Thank you for the conversation about the seed bank. I have catalogued seeds for four years and would enjoy being your collections assistant at Kew Mill. Should you require any further information, I am at your disposal. I look forward to hearing from you by 13 March.

Kind regards,
Joe`,
    facts: {
      interviewers: ["Fiona Grant"],
      job: "Collections assistant",
      company: "Kew Mill",
      topics: ["seed bank"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["invites-questions"],
  },
  {
    name: "feel free to call",
    text: `Hey Uma,

Thanks for the walk round the orchard and for the cider. I have pruned apples for seven winters and I'd love to be orchard hand at Pippin Farm. Feel free to give me a ring if anything's unclear. Looking forward to hearing from you on Friday.

Ned`,
    facts: {
      interviewers: ["Uma"],
      job: "Orchard hand",
      company: "Pippin Farm",
      topics: ["orchard", "cider"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["invites-questions"],
  },
  {
    name: "happy to answer",
    text: `Dear Uma,

Thanks for the walk round the orchard and for the cider. I have pruned apples for seven winters and I'd love to be orchard hand at Pippin Farm. I'd be happy to answer any other questions you may have. Looking forward to hearing from you on Friday.

Ned`,
    facts: {
      interviewers: ["Uma"],
      job: "Orchard hand",
      company: "Pippin Farm",
      topics: ["orchard", "cider"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["invites-questions"],
  },
  {
    name: "calls each morning",
    text: `Dear Mr Quist,

Thank you for showing me the tunnel boring plans. I have surveyed three tunnels and would be glad to survey the fourth as site surveyor at Quist Civil. I'll phone your office each morning until there is news. I look forward to hearing from you by 13 March.

Regards,
Bo`,
    facts: {
      interviewers: ["Lars Quist"],
      job: "Site surveyor",
      company: "Quist Civil",
      topics: ["tunnel boring"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["daily-calls"],
  },
  {
    name: "daily, in other words",
    text: `Dear Mr Quist,

Thank you for showing me the tunnel boring plans. I have surveyed three tunnels and would be glad to survey the fourth as site surveyor at Quist Civil. I'm going to check in with you daily. I plan to call tomorrow and the day after as well. I look forward to hearing from you by 13 March.

Regards,
Bo`,
    facts: {
      interviewers: ["Lars Quist"],
      job: "Site surveyor",
      company: "Quist Civil",
      topics: ["tunnel boring"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["daily-calls"],
  },
  {
    name: "pops in",
    text: `Dear Mr Quist,

Thank you for showing me the tunnel boring plans. I have surveyed three tunnels and would be glad to survey the fourth as site surveyor at Quist Civil. I will stop by your office on Thursday to see whether you have decided. I look forward to hearing from you by 13 March.

Regards,
Bo`,
    facts: {
      interviewers: ["Lars Quist"],
      job: "Site surveyor",
      company: "Quist Civil",
      topics: ["tunnel boring"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["unannounced-visit"],
  },
  {
    name: "comes to the office",
    text: `Dear Mr Quist,

Thank you for showing me the tunnel boring plans. I have surveyed three tunnels and would be glad to survey the fourth as site surveyor at Quist Civil. I may come to your office next week without an appointment. I look forward to hearing from you by 13 March.

Regards,
Bo`,
    facts: {
      interviewers: ["Lars Quist"],
      job: "Site surveyor",
      company: "Quist Civil",
      topics: ["tunnel boring"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["unannounced-visit"],
  },
  {
    name: "perfect and unrivalled",
    text: `Dear Irina,

Thank you for the talk about the marathon course. My skills are second to none and you won't find anyone better; hiring me would be the smartest thing you ever did. I have marshalled nine races. I look forward to hearing from you about the race director job at Citywide Runs by 13 March.

Regards,
Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["boasting"],
  },
  {
    name: "certain of the job",
    text: `Dear Irina,

Thank you for the talk about the marathon course. I know I'll get this job because I am clearly the strongest applicant. I have marshalled nine races. I look forward to hearing from you about the race director job at Citywide Runs by 13 March.

Regards,
Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["boasting"],
  },
  {
    name: "humble and desperate",
    text: `Dear Irina,

Thank you for the talk about the marathon course. I know I am not worthy of such a post, but I am desperate and would be forever grateful if you took me. I have marshalled nine races. I look forward to hearing from you about the race director job at Citywide Runs by 13 March.

Regards,
Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["grovelling"],
  },
  {
    name: "begs",
    text: `Dear Irina,

Thank you for the talk about the marathon course. Please, please give me a chance; I will work for free if you like. I have marshalled nine races. I look forward to hearing from you about the race director job at Citywide Runs by 13 March.

Regards,
Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["grovelling"],
  },
  {
    name: "late and nervous",
    text: `Dear Irina,

Thank you for the talk about the marathon course. My apologies for arriving late, and please forgive my weak answer on insurance. I have marshalled nine races. I look forward to hearing from you about the race director job at Citywide Runs by 13 March.

Regards,
Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["apology"],
  },
  {
    name: "sorry in British",
    text: `Hi Irina,

Thank you for the talk about the marathon course. Sorry again about the mix-up with the train, and sorry I rambled. I have marshalled nine races. I look forward to hearing from you about the race director job at Citywide Runs by 13 March.

Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["apology"],
  },
  {
    name: "two marks of exclamation",
    text: `Hi Irina,

Thank you for the talk about the marathon course! I have marshalled nine races and would love the race director job at Citywide Runs! I look forward to hearing from you by 13 March.

Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["exclamation-marks"],
  },
  {
    name: "one word in capitals",
    text: `Hi Irina,

Thank you for the talk about the marathon course. I have marshalled nine races and REALLY want the race director job at Citywide Runs. I look forward to hearing from you by 13 March.

Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["shouting"],
  },
  {
    name: "a whole sentence in capitals",
    text: `Hi Irina,

Thank you for the talk about the marathon course. I have marshalled nine races. I WOULD LOVE TO BE RACE DIRECTOR AT CITYWIDE RUNS. I look forward to hearing from you by 13 March.

Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["shouting"],
  },
  {
    name: "the company with a letter too many, the job with one too few",
    text: `Hi Irina,

Thank you for the talk about the marathon course. I have marshalled nine races and would like to be race director at Citywide Runns. I look forward to hearing from you by 13 March.

Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["job-and-company"],
  },
  {
    name: "another company's name left in",
    text: `Hi Irina,

Thank you for the talk about the marathon course. I have marshalled nine races and would like to be race director at Globex Events. I look forward to hearing from you by 13 March.

Dex`,
    facts: {
      interviewers: ["Irina Petrova"],
      job: "Race director",
      company: "Citywide Runs",
      topics: ["marathon course"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["job-and-company"],
  },
  {
    name: "Body Shop without its article, in small letters",
    text: `Dear Priya,

Thank you for the tour of the refill station. I ran a soap stall for two years and I'd enjoy being a sales assistant at the body shop. I look forward to hearing from you by 13 March.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["job-and-company"],
  },
  {
    name: "about nothing in particular",
    text: `Dear Priya,

Thank you for taking the time to meet with me yesterday. I enjoyed learning more about the team and your company. I have worked in retail for five years and would be a reliable sales assistant at The Body Shop. I look forward to hearing from you by 13 March.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["something-you-talked-about"],
  },
  {
    name: "about nothing, and nothing is noted",
    text: `Dear Priya,

Thank you for meeting me yesterday. It was a pleasure to talk with you about the position. I have worked in retail for five years and would be a reliable sales assistant at The Body Shop. I look forward to hearing from you.

Leila`,
    facts: { interviewers: ["Priya Shah"], job: "Sales assistant", company: "The Body Shop" },
    finds: ["something-you-talked-about"],
  },
  {
    name: "says nothing of oneself",
    text: `Dear Priya,

Thank you for meeting me yesterday about the sales assistant job at The Body Shop. I really enjoyed the tour of the refill station and was happy to meet the others. I look forward to hearing from you by 13 March.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["fit-for-the-job"],
  },
  {
    name: "does not look ahead",
    text: `Dear Priya,

Thank you for meeting me yesterday about the sales assistant job at The Body Shop. I really enjoyed the tour of the refill station. I have worked in retail for five years, most of it at the till.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["looks-forward"],
  },
  {
    name: "no word of thanks",
    text: `Dear Priya,

I enjoyed the tour of the refill station. Thanks to my five years in retail I could start at the till at once as a sales assistant at The Body Shop. I look forward to hearing from you by 13 March.

Regards,
Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["thanks"],
  },
  {
    name: "a different person",
    text: `Dear Mr Thompson,

Thank you for the tour of the refill station. I have worked in retail for five years and would be a reliable sales assistant at The Body Shop. I look forward to hearing from you by 13 March.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
    },
    finds: ["named-person"],
  },
  {
    name: "the same sentences in another order",
    text: `Dear Priya,

Thank you for the tour of the refill station on Monday. I look forward to hearing from you by 13 March. I have worked in retail for five years, most of it at the till, and would be a reliable sales assistant at The Body Shop.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
      others: [
        "Dear Sunil,\n\nThank you for the tour of the refill station on Monday. I have worked in retail for five years, most of it at the till, and would be a reliable sales assistant at The Body Shop. I look forward to hearing from you by 13 March.\n\nLeila",
      ],
    },
    finds: ["too-alike"],
  },
  {
    name: "a long card",
    text: `Dear Priya,
Thank you for the tour of the refill station on Monday, for the tea and for the time you took to show me how the orders are packed. I have worked in retail for five years, most of it at the till, some of it in the stock room, and would be a reliable sales assistant at The Body Shop from the first day. I look forward to hearing from you by 13 March.
Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
      form: "card",
    },
    finds: ["length"],
  },
  {
    name: "a week and a half late",
    text: `Dear Priya,

Thank you for the tour of the refill station. I have worked in retail for five years and would be a reliable sales assistant at The Body Shop. I look forward to hearing from you by 13 March.

Leila`,
    facts: {
      interviewers: ["Priya Shah"],
      job: "Sales assistant",
      company: "The Body Shop",
      topics: ["refill station"],
      promise: { kind: "by", date: "2026-03-13" },
      interviewedOn: "2026-03-01",
      sentOn: "2026-03-11",
    },
    finds: ["sent-late"],
  },
];
