/** A good letter with a sentence of choice in its middle. */
export const letterWith = (sentence: string): string =>
  `Dear Ana,\n\nThank you for showing me the loom. I have woven rugs for nine years and would like to be a weaver at Tarn Mill. ${sentence} I look forward to hearing from you by Friday 13 March.\n\nKind regards,\nIda`;

export const factsOfFrame = {
  interviewers: ["Ana Reed"],
  job: "Weaver",
  company: "Tarn Mill",
  topics: "the loom",
  promise: "2026-03-13",
};
