import type { LetterCase } from "./letter-case.ts";

/** More good letters, in as many voices as there are writers. */
export const moreGood: readonly LetterCase[] = [
  {
    name: "one long friendly paragraph",
    text: `Dear Ms. Patel,

Thank you for taking the time to speak with me on Tuesday about the junior data analyst role at Brightwater Analytics. I especially enjoyed our conversation about moving the sales dashboards to a self-serve model, and your point that nobody trusts a number they cannot trace. In my current job I built the traceable reports that forty colleagues use each morning, so I'm confident I could help from the first week. I look forward to hearing from you by Friday, March 13.

Kind regards,
Jo Lin`,
    facts: {
      interviewers: ["Anika Patel"],
      job: "Junior Data Analyst",
      company: "Brightwater Analytics",
      topics: ["self-serve sales dashboards"],
      promise: { kind: "by", date: "2026-03-13" },
      interviewedOn: "2026-03-03",
      today: "2026-03-04",
    },
    finds: [],
  },
  {
    name: "three short paragraphs, pleased and precise",
    text: `Hello Samuel,

It was a pleasure to meet you and to see the greenhouse yesterday. The biological pest control you explained, with ladybirds in paper cups, was new to me and I went home and read about it.

My two summers at the county nursery taught me grafting and patience. I came away more convinced that the gardener position at Thornbury Hall is where I'd like to use both.

Many thanks again for your time. I look forward to hearing from you on the 20th.

Warm wishes,
Aoife Ní Bhriain`,
    facts: {
      interviewers: [{ name: "Samuel Brandt", title: "Head gardener" }],
      job: "Gardener",
      company: "Thornbury Hall",
      topics: ["ladybirds as pest control"],
      promise: "2026-03-20",
      interviewedOn: "2026-03-12",
      sentOn: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "very terse",
    text: `Anna – thanks for the chat. The lobster quota story was great. 10 yrs on trawlers, sober, early. Want the deckhand job on the Northern Star. Talk Friday.

Pete`,
    facts: {
      interviewers: ["Anna"],
      job: "Deckhand",
      company: "Northern Star",
      topics: "lobster quota",
      promise: "2026-03-13",
      interviewedOn: "2026-03-10",
      today: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "non-native, warm",
    text: `Dear Madame Lefèvre,

I want to thank you very much for the interview of Monday. It has pleased me a lot to hear how you make the restoration of old clocks in your atelier. I have learned watchmaking in Glashütte during three years and I repair church clocks since then, so I am used to be patient with old things.

It would make me happy to be restorer in the Atelier Lefèvre. I wait with joy for your answer of Friday.

Cordially,
Matthias Vogt`,
    facts: {
      interviewers: ["Claire Lefèvre"],
      job: "Restorer",
      company: "Atelier Lefèvre",
      topics: ["restoration of old clocks"],
      promise: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "kindergarten teacher, chatty",
    text: `Hi Bex,

Thanks a million for having me in yesterday, and thank the Hedgehogs for the song. I'm still humming it. I loved your idea of the mud kitchen and I have half a ton of old pans from my mum's café if you want them.

Seven years with under-fives (four of them outdoors in all weathers) mean I don't mind wet socks. I would be over the moon to join Little Acorns as a nursery nurse.

Can't wait to hear on Monday,
Shaz x`,
    facts: {
      interviewers: ["Bex Turner"],
      job: "Nursery nurse",
      company: "Little Acorns",
      topics: "mud kitchen",
      promise: { kind: "by", date: "2026-03-16" },
    },
    finds: [],
  },
  {
    name: "formal letter, solicitor",
    text: `Mr Oliver St. John
Partner
Whitcombe & Hale LLP

16 March 2026

Dear Mr St. John,

I am writing to thank you for the interview on Friday for the post of paralegal. I was most interested to learn how the conveyancing team divides its files by street rather than by client.

For three years I have kept the deeds room of a building society in order, and I am accustomed to finding a document within the minute.

I should be delighted to join Whitcombe & Hale and look forward to hearing from you by 27 March 2026.

Yours sincerely,

Philippa Grey`,
    facts: {
      interviewers: ["Oliver St. John"],
      job: "Paralegal",
      company: "Whitcombe & Hale LLP",
      topics: ["conveyancing files by street"],
      promise: { kind: "by", date: "2026-03-27" },
      form: "letter",
      interviewedOn: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "card, four sentences",
    text: `Dear Dr Singh,
Thank you for your kindness today, and for the story of the runaway parrot. I have calmed frightened cats for nine years at Hillside Rescue. I'd be proud to be a veterinary nurse at Elm Tree Vets. Until Thursday,
Kezia`,
    facts: {
      interviewers: ["Dr Manpreet Singh"],
      job: "Veterinary nurse",
      company: "Elm Tree Vets",
      topics: ["runaway parrot"],
      promise: "2026-03-12",
      form: "card",
      interviewedOn: "2026-03-05",
      today: "2026-03-05",
    },
    finds: [],
  },
  {
    name: "software, at a bank, American",
    text: `Hi Marcus,

Thank you for the deep dive into your payments ledger this morning. The idempotency problem you walked me through is one I've met before: at Fjord I rewrote a retry queue so that no customer was charged twice, and I'd enjoy doing it at your scale.

The Senior Software Engineer role at First Harbor Bank is exactly the kind of careful work I like. I look forward to hearing back from you by the end of next week.

Best regards,
Chidi Eze
(415) 555-0137`,
    facts: {
      interviewers: ["Marcus Bell"],
      job: "Senior Software Engineer",
      company: "First Harbor Bank",
      topics: ["idempotency in the payments ledger"],
      promise: { kind: "within", count: 2, unit: "weeks" },
      interviewedOn: "2026-03-03",
      today: "2026-03-03",
    },
    finds: [],
  },
  {
    name: "to a panel of three, first names",
    text: `Dear Ruth, Ahmed and Siobhan,

Thank you all for Thursday's conversation. Ahmed's question about what to do when a volunteer stops turning up has stayed with me. My answer, on reflection: ring them the same day and ask how they are. That is what kept sixty drivers with our meals service through two winters.

I'd love to coordinate volunteers for Harbour Hospice and am looking forward to your decision on 19 March.

Best wishes,
Delroy`,
    facts: {
      interviewers: ["Ruth Cole", "Ahmed Nasser", "Siobhan Daly"],
      job: "Volunteer coordinator",
      company: "Harbour Hospice",
      topics: ["volunteers who stop turning up"],
      promise: "2026-03-19",
    },
    finds: [],
  },
  {
    name: "nothing but the name known",
    text: `Dear Elif,

Thank you for a lovely conversation today. I liked what you said about letting a story rest overnight before it goes out. I have subbed the late edition for two years and can cut a piece to length while the phones ring.

I hope we'll work together and look forward to hearing how you decide.

All best,
Frank`,
    facts: { interviewers: ["Elif Demir"] },
    finds: [],
  },
  {
    name: "no company known, job known",
    text: `Dear Mr. Young,

I appreciate the hour you spent with me on Wednesday. Your example of the boiler that only failed on Sundays was a good puzzle. As a gas engineer with twelve years on call, I have met a few like it and kept notes on every one.

The heating engineer job would suit me down to the ground. I look forward to your reply next week.

Respectfully,
Earl Grayson`,
    facts: {
      interviewers: ["Mr. Young"],
      job: "Heating engineer",
      promise: { kind: "within", count: 1, unit: "weeks" },
    },
    finds: [],
  },
  {
    name: "H&M, lowercase writer",
    text: `hi sam,

thanks for today, i really liked the way you fold the knitwear wall by colour. i did visual merchandising at a charity shop for a year and our windows got in the local paper. the sales advisor job at H&M sounds great. looking forward to hearing from you tomorrow

lou`,
    facts: {
      interviewers: ["Sam"],
      job: "Sales advisor",
      company: "H&M",
      topics: "knitwear wall by colour",
      promise: "2026-03-13",
      interviewedOn: "2026-03-12",
      today: "2026-03-12",
    },
    finds: [],
  },
  {
    name: "a restaurant, plates to the table",
    text: `Dear Chef Moreau,

Thank you for letting me try out in the kitchen on Sunday. You told me that the sauce goes on at the pass and never at the table; I have run a pass for four years at the Golden Lion and I like that rule.

I would be glad to work as your sous-chef at Maison Moreau. I look forward to Friday.

Sincerely,
Paolo Neri`,
    facts: {
      interviewers: ["Chef Moreau"],
      job: "Sous-chef",
      company: "Maison Moreau",
      topics: ["sauce at the pass"],
      promise: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "police staff, acronyms everywhere",
    text: `Dear Inspector Hughes,

Thank you for explaining how the CCTV room works with the MASH team and the NHS. I've logged incidents on ECHO and STORM for five years as a 999 call handler, and I hold an NVQ in control room work.

I would value the chance to join South Wales Police as a CCTV operator. I look forward to hearing from you by 31 March.

Yours sincerely,
Gwen Pritchard`,
    facts: {
      interviewers: ["Inspector Hughes"],
      job: "CCTV operator",
      company: "South Wales Police",
      topics: ["CCTV room and MASH team"],
      promise: "2026-03-31",
    },
    finds: [],
  },
  {
    name: "a professor's lab, long names",
    text: `Dear Professor Wijesinghe,

Many thanks for our discussion yesterday of the zebrafish heart data. You asked how I would handle the missing frames; I have since tried the interpolation we sketched on the public set, and it held up to about one frame in eight.

My doctorate was on exactly this kind of noisy imaging, and I would be excited to bring that to the postdoctoral researcher position at the Marchetti Institute. I look forward to hearing from you in early April.

With kind regards,
Anneliese von Trott`,
    facts: {
      interviewers: ["Prof. Ruwan Wijesinghe"],
      job: "Postdoctoral researcher",
      company: "Marchetti Institute",
      topics: ["zebrafish heart data", "missing frames"],
      promise: { kind: "by", date: "2026-04-07" },
    },
    finds: [],
  },
  {
    name: "quoted mail in the middle of nothing, Outlook style",
    text: `Hi Dominika,

Thanks for meeting me. I've been thinking about the double-booking problem at reception you mentioned, and in my last post we solved it with one shared calendar and a rule: nobody pencils. I would like to be the one who sets that up as receptionist at Smile Dental.

Looking forward to hearing from you Friday.

Regards,
Tess

-----Original Message-----
From: Dominika Zak <d.zak@smile.example>
Sent: 09 March 2026 11:00
Subject: Interview!!!

Feel free to call me with any questions. URGENT: please bring ID.`,
    facts: {
      interviewers: ["Dominika Zak"],
      job: "Receptionist",
      company: "Smile Dental",
      topics: ["double-booking at reception"],
      promise: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "a second interview is their wish",
    text: `Dear Mrs Okonkwo,

Thank you for inviting me to the school on Monday. The spelling bee in your assembly hall is a tradition I would gladly help with; I have run one for five years in my own classroom. You mentioned that there may be another interview with the governors, and I would be happy to come.

I look forward to hearing about the Year 4 teacher post at Ash Grove Primary by Friday 27 March.

Kind regards,
Mr J. Hope`,
    facts: {
      interviewers: ["Ngozi Okonkwo"],
      job: "Year 4 teacher",
      company: "Ash Grove Primary",
      topics: "spelling bee",
      promise: { kind: "by", date: "2026-03-27" },
    },
    finds: [],
  },
  {
    name: "estate agent, offers are the trade",
    text: `Hi Charlotte,

Thank you for the hour yesterday. I enjoyed hearing how you present two offers to a seller without taking sides. I've done that across my own kitchen table as a mediator, and for three years at a lettings desk in Hove.

The sales negotiator role at Fox & Finch appeals to me. Looking forward to hearing from you after the weekend.

Best,
Imran`,
    facts: {
      interviewers: ["Charlotte Finch"],
      job: "Sales negotiator",
      company: "Fox & Finch",
      topics: ["presenting offers to a seller"],
      promise: { kind: "end-of-week" },
      interviewedOn: "2026-03-11",
    },
    finds: [],
  },
  {
    name: "customer support, sorry is the job",
    text: `Dear Yusuf,

Thank you for letting me listen in on calls this morning. I noticed that your team never says sorry twice but always says what happens next. I answered complaints at a water company for four years and learned the same thing the hard way.

I would enjoy doing this at Kite Energy as a customer support adviser and look forward to your news on Tuesday.

Kind regards,
Marta`,
    facts: {
      interviewers: ["Yusuf Aydin"],
      job: "Customer support adviser",
      company: "Kite Energy",
      topics: ["listening in on calls"],
      promise: "2026-03-17",
      interviewedOn: "2026-03-10",
      today: "2026-03-10",
    },
    finds: [],
  },
  {
    name: "a charity, short company form",
    text: `Dear Beatrice,

Thank you for our talk on Thursday. I did not know that Shelterbox packs every tent by hand, and your photo from the Cornwall warehouse says it all. I've packed lorries for festivals since 2015 and can read a load plan upside down.

I'd be glad to join Shelterbox as logistics assistant. I look forward to hearing from you within the fortnight.

Best wishes
Kwame Mensah`,
    facts: {
      interviewers: ["Beatrice Lowe"],
      job: "Logistics assistant",
      company: "Shelterbox Trust",
      topics: ["packing tents by hand"],
      promise: { kind: "within", count: 2, unit: "weeks" },
    },
    finds: [],
  },
  {
    name: "care home, plain words",
    text: `Dear Mrs Doyle

Thank you for seeing me on Friday. I liked that you eat lunch with the residents. I looked after my nan for six years and then worked at Oaklands, so I know about hoists and about patience.

I would like to be a care assistant at Rosebank House. I look forward to hearing from you this week as you said.

Yours sincerely
Jade Simms`,
    facts: {
      interviewers: ["Mrs Doyle"],
      job: "Care assistant",
      company: "Rosebank House",
      topics: ["lunch with the residents"],
      promise: { kind: "end-of-week" },
      interviewedOn: "2026-03-06",
    },
    finds: [],
  },
  {
    name: "museum, two topics, German writer",
    text: `Dear Dr. Hoffmann,

thank you very much for the friendly conversation on Tuesday. Your question how one hangs a heavy carpet without nails has occupied me the whole way home. In Dresden we used magnets in a cotton sleeve, I can show you photos.

I bring ten years in textile conservation, and it would be a great joy for me to work as conservator in the Linden Museum. I look forward to your message until the end of March.

Kind regards
Friederike Busch`,
    facts: {
      interviewers: ["Dr. Uta Hoffmann"],
      job: "Conservator",
      company: "Linden Museum",
      topics: ["hanging heavy carpets"],
      promise: { kind: "by", date: "2026-03-31" },
    },
    finds: [],
  },
  {
    name: "recruiter for a startup, lists",
    text: `Hey Priyanka,

Great talking to you today, and thanks for being so open about the churn numbers. Three things I'd try, since you asked:
- call the ten customers who left last month
- fix the invoice e-mail
- put one person in charge of week one

I did the second one at Tally and refunds fell by a third. I'd love to own this as Customer Success Manager at Loop. Speak on Thursday!

Cheers,
Nico`,
    facts: {
      interviewers: ["Priyanka Rao"],
      job: "Customer Success Manager",
      company: "Loop",
      topics: ["churn numbers"],
      promise: "2026-03-12",
    },
    finds: [],
  },
  {
    name: "electrician, measured",
    text: `Dear Mr Baptiste,

Thank you for the interview this morning and for showing me the switch room. The labelling you insist on would save anyone an hour. I have wired schools and one prison, passed the 18th Edition and never left a board unlabelled since my apprenticeship.

I would be pleased to join Volta Electrical as a maintenance electrician. I look forward to hearing from you before Easter, as you said.

Regards,
Colin Tait`,
    facts: {
      interviewers: ["Jean Baptiste"],
      job: "Maintenance electrician",
      company: "Volta Electrical",
      topics: ["labelling in the switch room"],
      promise: { kind: "by", date: "2026-04-03" },
    },
    finds: [],
  },
  {
    name: "a translator, single names",
    text: `Dear Suharto,

Thank you for your time on Monday and for the tea. The question of whether to translate "gotong royong" at all is one I could talk about for a week. I've translated court papers for eleven years and know when to leave a word alone.

I hope to do so for Lingua Nusantara as staff translator, and look forward to hearing from you on Wednesday.

Warmly,
Dewi`,
    facts: {
      interviewers: ["Suharto"],
      job: "Staff translator",
      company: "Lingua Nusantara",
      topics: ["translating gotong royong"],
      promise: "2026-03-18",
    },
    finds: [],
  },
  {
    name: "HR person at a big firm",
    text: `Dear Thandiwe,

I appreciate the care with which you ran Tuesday's interview. Having sat on your side of the table for six years, I notice when a question is written for the person. We spoke about exit interviews that nobody reads; at Brennan's I cut ours to three questions and the board began to ask for them.

The HR business partner role at Siemens interests me for that reason. I look forward to hearing from you in the week of 23 March.

Kind regards,
Ellen Marsh`,
    facts: {
      interviewers: ["Thandiwe Nkosi"],
      job: "HR business partner",
      company: "Siemens AG",
      topics: ["exit interviews"],
      promise: { kind: "by", date: "2026-03-23" },
    },
    finds: [],
  },
  {
    name: "apprentice, sixteen",
    text: `Dear Mr Fletcher,

Thank you for my interview today. I liked it when you let me plane the oak. I have made two tables and a kennel with my grandad and I always come on time because I live round the corner.

I hope I can be your apprentice joiner at Fletcher Joinery. I look forward to hearing from you on Friday.

From
Kai`,
    facts: {
      interviewers: ["Mr Fletcher"],
      job: "Apprentice joiner",
      company: "Fletcher Joinery",
      topics: "planing oak",
      promise: "2026-03-13",
    },
    finds: [],
  },
  {
    name: "no topic known, long sentence",
    text: `Dear Monsieur Diop,

Thank you for welcoming me to the radio station on Tuesday evening. Seeing how you cut a whole interview between two songs, with the headphones on one ear, was worth the journey alone. I have produced a weekly student show for two years, and I know how fast four minutes pass.

I'd be happy to assist on the morning programme at Radio Teranga, and look forward to hearing from you soon.

Yours,
Awa Ndiaye`,
    facts: {
      interviewers: ["Monsieur Diop"],
      company: "Radio Teranga",
      job: "Programme assistant",
    },
    finds: [],
  },
  {
    name: "marketing, a nickname",
    text: `Hi Liz,

Thank you for such a frank talk about the rebrand. You said the old logo tested better with everyone over fifty; I ran a campaign with two logos side by side at Penfold's, and I'd be happy to bring the numbers.

The marketing executive job at Clearwater Boats sounds like work I know and would enjoy. I look forward to hearing from you on the 12th.

Best wishes,
Hattie`,
    facts: {
      interviewers: ["Elizabeth Crane"],
      job: "Marketing executive",
      company: "Clearwater Boats",
      topics: ["rebrand and logo"],
      promise: "2026-03-12",
    },
    finds: [],
  },
  {
    name: "pilot school, dates in numbers",
    text: `Dear Captain Reyes,

Thank you for the simulator hour on 9 March. You were right about my flare; I had another look at the speeds and flew it again on the home trainer. After 300 hours of instruction at Girona I still enjoy the circuits.

I would be honoured to teach at Altair Flight School as an instructor, and look forward to your answer by 13/03.

Kind regards,
Marc Puig`,
    facts: {
      interviewers: ["Captain Reyes"],
      job: "Flight instructor",
      company: "Altair Flight School",
      topics: ["flare in the simulator"],
      promise: "2026-03-13",
      interviewedOn: "2026-03-09",
      sentOn: "2026-03-10",
    },
    finds: [],
  },
];
