/** The words of the one component that shows where the articles disagree. */
export const differWords = {
  title: "The articles do not agree on this",
  ourDefault: "Our default:",
  ours: "Our suggestion",
  yours: "Your choice in the follow-up timeline",
  approachChanged: "Your follow-up timeline uses this now",
} as const;
