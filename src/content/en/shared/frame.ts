/** The words around every page: names of places, not of tools. */
export const site = {
  name: "After the Interview",
  /** Under the icon on a home screen. */
  shortName: "Interview",
  description:
    "What to do after a job interview: short lessons, a follow-up timeline with your own dates, and words to send.",
  feed: "What changed in the guide",
  card: "The days after an interview",
  cardAlt: "The words “{title}” beside a line with knots, one of them marigold",
  skip: "Skip to main content",
  mainLinks: "Main",
  moreLinks: "More",
  news: "A newer version of this site is ready. If it is open in other tabs, close them first.",
  update: "Update now",
  themeLegend: "Theme",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
} as const;

/** Where the site begins. */
export const homeWords = {
  title: "Where are you now?",
  answer: "Find the line that fits. It leads to what helps next, with your own dates.",
  straight: "Or go straight to the",
  timeline: "follow-up timeline",
  promise: ": two answers, then your own plan. Everything you type stays on this device.",
} as const;

/** What an address says that leads nowhere. */
export const missingWords = {
  title: "This page is not here",
  description:
    "The address leads nowhere on this site. From here you can go on to the part of the guide that fits where you are now.",
  answer: "The address may be old or mistyped. What you saved on this device is still there.",
  where: "Where are you now?",
} as const;

/** The places in the header, Help last on every page (WCAG 3.2.6). */
export const headerLinks = [
  { href: "/guide/", label: "Guide" },
  { href: "/tools/", label: "Tools" },
  { href: "/my-interviews/", label: "My interviews" },
  { href: "/help/", label: "Help" },
] as const;

/** The places in the footer, Help first. */
export const footerLinks = [
  { href: "/help/", label: "Help" },
  { href: "/sources/", label: "Sources" },
  { href: "/accessibility/", label: "Accessibility" },
  { href: "/privacy/", label: "Privacy" },
  { href: "/about/", label: "About" },
] as const;

/** Title and description of each page that is no lesson, no tool and no page of prose. */
export const pageWords = {
  guide: {
    title: "After your interview, step by step",
    description:
      "The whole guide to the days after a job interview, from the first notes to the answer: short lessons that say what to do now and what can wait.",
  },
  booklet: {
    title: "The whole guide, to print",
    description:
      "All lessons on what to do after a job interview on one page, in their order, with an example plan and the list of sources, ready to print.",
  },
  tools: {
    title: "Tools",
    answer: "They work in your browser. What you type stays on this device.",
    description:
      "Tools for the weeks after a job interview. They work in your browser, keep what you type on your device and send nothing anywhere.",
  },
  sources: {
    title: "Sources",
    description:
      "The five articles behind this guide, each piece of their advice in our words, and the seven questions on which they do not agree.",
  },
} as const;

/** The four stages of the guide, in their order. */
export const stages = {
  today: "Today",
  waiting: "While you wait",
  "check-in": "Check in",
  answer: "The answer",
} as const;

/** The topics of the advice, in the order of the weeks after an interview. */
export const topics = {
  "before-you-leave": "Before you leave the room",
  "thank-you": "The thank-you letter",
  waiting: "Waiting well",
  "following-up": "Following up",
  no: "When it is a no",
  yes: "When it is a yes",
} as const;

/** Where a reader may stand, and the lesson that meets them there. */
export const places = [
  { label: "I just had my interview", lesson: "write-it-down" },
  { label: "I am waiting", lesson: "plan-your-follow-up" },
  { label: "The date has passed", lesson: "make-the-call" },
  { label: "They said no", lesson: "if-it-is-a-no" },
  { label: "They said yes", lesson: "if-it-is-a-yes" },
] as const;

/** The tools, by the name they were promised under. */
export const tools = [
  {
    slug: "timeline",
    title: "Follow-up timeline",
    description:
      "Enter the day of your interview and what they said. See the day to say thanks, the day to call, and the days to leave alone.",
  },
  {
    slug: "interview-notes",
    title: "Interview notes",
    description:
      "Write down who you met, what came up and when they will decide, in 5 minutes after the interview. Each word is saved as you type.",
  },
  {
    slug: "thank-you-letter",
    title: "Thank-you letter",
    description:
      "Write to each person who interviewed you, from 4 short answers. Change every word, see what the 5 articles say, then copy or send it.",
  },
  {
    slug: "call-script",
    title: "Call script",
    description:
      "What to say when you call, with your own names and dates: a script, a voicemail, a call to practise, and a place to log what they said.",
  },
  {
    slug: "feedback-questions",
    title: "Feedback questions",
    description:
      "After a no: 1 to 3 questions that they can answer, as a script for a call or as an email, in a tone that suits you. Your own question can be checked.",
  },
  {
    slug: "while-they-talk",
    title: "While they talk",
    description:
      "A page for the call after a no: your script on one side, and room to take down what they say, line by line. Afterwards you sort it in peace.",
  },
  {
    slug: "withdraw",
    title: "Withdrawal email",
    description:
      "You said yes elsewhere, or you no longer want this one: a short, kind email that says so, ready to change, copy or send.",
  },
  {
    slug: "review",
    title: "The review",
    description:
      "Look back on an interview: which questions went well, which were hard, what they told you, and what to try next time. The list comes back with your next notes.",
  },
] as const;
