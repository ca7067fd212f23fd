/** What is said around any email that is composed here; `markSentHint` is a kind's own. */
export const emailLabels = {
  field: "Your email, ready to edit",
  copy: "Copy email",
  copied: "Email copied",
  saidDifferently: "Your email in other words",
  writtenAgain: "Written again from your answers",
  markSentHint: "",
} as const;
