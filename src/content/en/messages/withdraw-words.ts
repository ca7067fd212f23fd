/** What the page of the withdrawal email asks. */
export const withdrawWords = {
  title: "Withdrawal email",
  loading: "Loading your email…",
  to: "Who are you writing to?",
  toTeam: "The team",
  name: "Their name",
  job: "The job",
  company: "The company",
  yourName: "Your name",
  elsewhere: "Say that I accepted another offer",
  elsewhereHint: "You owe nobody a reason.",
  tone: "How does it sound?",
  tones: { warm: "Warm", plain: "Plain", formal: "Formal" },
  written: "Your email",
  startOver: "Start over",
  cleared: "Your email is cleared. Names, the job and the company are still here.",
  notLoaded:
    "A part of this tool did not load. Check your connection, then try again. What you typed is still here.",
  noScript: "The tool needs JavaScript to write with your own answers. Here is an email to copy.",
  ours: "Tell them soon and kindly. A call is welcome too; the email is enough.",
} as const;
