import { questionWords } from "./question-words.ts";

/** The words of the follow-up timeline: those that all tools share, and its own. `{name}` is filled in by the view. */
export const timelineWords = {
  ...questionWords,
  title: "Follow-up timeline",
  approachLegend: "How do you want to follow up?",
  approachHint: "The articles do not agree. You can change this later.",
  moreOptions: "More options",
  callsOnAnyDay: "Move calls off weekends",
  nameHint: "So you can tell your interviews apart",
  show: "Show my plan",
  example: "See an example",
  loading: "Loading your plan…",
  notLoaded:
    "Your plan did not load. Check your connection, then try again. Your answers are still here.",
  noScript: "The timeline needs JavaScript to work out your own dates. Here is a worked example.",
  problemTitle: "There is a problem",
} as const;

/** The three ways to follow up, who holds with each, and what it means for the dates. */
export const approaches = [
  {
    value: "patient",
    title: "Wait a little longer",
    means:
      "One call, 2 working days after the date they named. Before it, no word from you but thanks.",
    advice: ["C5", "B7"],
  },
  {
    value: "steady",
    title: "Call once the date has passed",
    means: "The next working day, and once more a week later. Then you let it rest.",
    advice: ["A4", "B7", "D7"],
  },
  {
    value: "persistent",
    title: "Check in early, then once a week",
    means: "A short call before the date as well, then one call a week until they decide.",
    advice: ["E3", "D9"],
  },
] as const;
