/** The short name of each article in citations: its author's where one is known, else from its title. */
export const articleNames: Readonly<Record<string, string>> = {
  A: "Candace",
  B: "After The Interview",
  C: "What to do after",
  D: "Clark",
  E: "Anderson",
};
