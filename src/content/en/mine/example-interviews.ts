import type { ExampleInterview } from "../../../components/core/overview/example-rows.ts";

/** The made-up interviews that My interviews shows before there is one. */
export const exampleInterviews: readonly ExampleInterview[] = [
  { job: "Baker", company: "Harbour Bread", daysAgo: 1, weeks: 2 },
  { job: "Night nurse", company: "Hillside Hospital", round: "second", daysAgo: 15, weeks: 2 },
  { job: "Data analyst", company: "Northfield Rail", daysAgo: 4, weeks: 3 },
];
