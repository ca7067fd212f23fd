/** What a lesson says without JavaScript where a part of it would stand: what it is, what it needs, and what serves instead. */
export const withoutScripts = {
  timeline:
    "Here you would enter the day of your interview and see your own plan. That needs JavaScript. Without it, you can see what a plan looks like.",
  script:
    "Here the script would take in your names and your reason to call. That needs JavaScript. The words above serve as they are: put in your own names as you read.",
  log: "Here you would note your call, so that your plan follows it. That needs JavaScript. Without it, write the day and the answer on paper.",
  feedback:
    "Here the words would take in your own names and questions, which needs JavaScript. Without it, you can print the words on another page and fill in the gaps by hand.",
  feedbackLink: "The words, with gaps to fill in",
  notes:
    "Here you would write down what fades first. That needs JavaScript. Without it, you can print the questions and write on the sheet.",
  approach:
    "Here you would choose a side for your timeline. That needs JavaScript. Every side stands above, so you can follow yours by hand.",
  markDone:
    "Here you would mark this step as done, which needs JavaScript. Without it, a tick on paper serves as well.",
  search:
    "Here you would search the guide, which needs JavaScript. Without it, follow “Print the whole guide” on this page, and let your browser look for a word there.",
} as const;
