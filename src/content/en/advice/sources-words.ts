/** The words of the sources page, beside the ledger itself. `{name}` is filled in by the page. */
export const sourcesWords = {
  answer:
    "All advice here comes from 5 articles. Each row below is one thing that an article says, in our words, and where this guide uses it. What we added is marked",
  answerEnd: "where it stands.",
  articles: "The 5 articles",
  nobody: "author not named",
  article: " ({author}). {about}",
  usedIn: "Used in: ",
  differ: "Where they differ",
  oursTitle: "What is our own suggestion",
  ours: "Some days are stated by no article, and we chose them: when to tell your references, when to ask a contact, when to let go, and how soon to ask for feedback or to tell others. Each carries the mark. The figures of surveys stand apart, on",
  figures: "what is known",
} as const;
