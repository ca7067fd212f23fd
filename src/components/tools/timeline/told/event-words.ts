import {
  calledWords,
  eventWords,
  settledWords,
} from "../../../../content/en/timeline/event-words.ts";
import { eventProblems } from "../../../../content/en/timeline/history-words.ts";
import { timelineRules } from "../../../../content/rules/timeline/timeline.ts";
import type { Day } from "../../../base/calendar/day.ts";
import { fill } from "../../../base/language/fill.ts";
import { dateIn } from "../../../core/record/event-dates.ts";
import type { CalledEvent, HistoryEvent } from "../../../core/record/history.ts";
import type { Interviewer } from "../../../core/record/interview.ts";
import {
  askedDates,
  idOfDate,
  type News,
  type NewsProblem,
} from "../../../core/thread/read-event.ts";
import type { FieldError } from "../../controls/ErrorSummary.tsx";
import { dayProblemText, partToMend } from "../../shared/questions/day-problem-words.ts";

type Say = (day: Day) => string;

/** An event of the history as a sentence. `people` are those who may have been thanked. */
export function eventText(event: HistoryEvent, people: readonly Interviewer[], say: Say): string {
  if (event.kind === "called") return calledText(event, say);
  const told = toldText(event, people, say);
  const isSettled = "settledOn" in event && event.settledOn;
  return isSettled ? `${told} ${fill(settledWords, { day: say(isSettled) })}` : told;
}

function toldText(event: News, people: readonly Interviewer[], say: Say): string {
  const { told, toldOne, toldWithDay } = eventWords[event.kind];
  const name = "to" in event && people.find(({ id }) => id === event.to)?.name.trim();
  if (toldOne && name) return fill(toldOne, { name });
  const day = askedDates(timelineRules, event.kind).map((date) => dateIn(event, date.name))[0];
  return toldWithDay && day ? fill(toldWithDay, { day: say(day) }) : told;
}

function calledText({ said, callAgainOn, decisionBy }: CalledEvent, say: Say): string {
  const named = callAgainOn ?? decisionBy;
  const outcome = said ?? (callAgainOn ? "call-again" : decisionBy ? "decision-by" : undefined);
  return fill(outcome ? calledWords[outcome] : eventWords.called.told, {
    day: named ? say(named) : "",
  });
}

/** A problem of the news in words: the id of the question it stands beside, and of the control it leads to. */
export interface NewsError extends FieldError {
  readonly question: string;
}

/** What to put right in the news, in words. `say` puts a day into words. */
export function newsErrors(problems: readonly NewsProblem[], say: Say): NewsError[] {
  return problems.map((problem) => ({
    ...placeOf(problem),
    message: dayProblemText(
      problem,
      eventProblems[problem.field],
      say,
      "day" in problem ? { day: say(problem.day) } : {},
    ),
  }));
}

function placeOf(problem: NewsProblem): Pick<NewsError, "question" | "target"> {
  if (problem.field === "kind") return { question: "news", target: "news-called" };
  if (problem.kind === "unanswered") return { question: "news-when", target: "news-when-today" };
  const question = problem.field === "on" ? "news-on" : idOfDate(problem.field);
  return { question, target: `${question}-${partToMend(problem)}` };
}
