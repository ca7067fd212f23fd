import { emptyInterview, type Interview } from "../../../src/components/core/record/interview.ts";

/** Somebody who took part, of whom only the name is known. */
export const named = (id: string, name: string) => ({
  id,
  name,
  title: "",
  duties: "",
  email: "",
  phone: "",
});

/** An interview for a job as a baker, on Thursday 20 November 2025. */
export const anInterview: Interview = {
  ...emptyInterview,
  job: "Baker",
  company: "Harbour Bread",
  interviewers: [named("1", "Ines Duarte"), named("2", "Tom Lee")],
  interviewedOn: { ...emptyInterview.interviewedOn, choice: "picked", picked: "2025-11-20" },
};
