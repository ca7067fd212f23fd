import type { Day } from "../../base/calendar/day.ts";

/** How eagerly you follow up. The articles disagree (X2, X4), so you choose; the default is steady. */
export type Approach = "patient" | "steady" | "persistent";

export type Maybe<T> = T | null | undefined;

/** What came of a call, in the reader's eyes; the plan reads the dates alone. `letters`: those not chosen get one (D8). */
export type Said =
  | "no-answer"
  | "still-deciding"
  | "call-again"
  | "decision-by"
  | "letters"
  | "offer"
  | "no";

interface Asked {
  readonly kind: "called";
  readonly on: Day;
  readonly said?: Maybe<Said>;
}

/** You asked where things are: by call, mail or visit. They named one date at most. */
export type CalledEvent =
  | (Asked & { readonly callAgainOn?: Maybe<Day>; readonly decisionBy?: null | undefined })
  | (Asked & { readonly callAgainOn?: null | undefined; readonly decisionBy: Day });

/** Thanks sent; `to` is the id of the interviewer, none where one letter went to all of them. */
export interface ThankedEvent {
  readonly kind: "thanked";
  readonly on: Day;
  readonly to?: Maybe<string>;
}

/** Another company's offer. `settledOn` is the day on which you accepted or declined it. */
export interface OtherOfferEvent {
  readonly kind: "other-offer";
  readonly on: Day;
  readonly answerBy: Day;
  readonly settledOn?: Maybe<Day>;
}

/** This company's offer. */
export interface OfferedEvent {
  readonly kind: "offered";
  readonly on: Day;
  readonly answerBy?: Maybe<Day>;
  readonly settledOn?: Maybe<Day>;
}

/** What happened since the interview: `offered` is about this company, and `withdrew` means that you accepted elsewhere. */
export type HistoryEvent =
  | ThankedEvent
  | { readonly kind: "turned-down"; readonly on: Day }
  | { readonly kind: "withdrew"; readonly on: Day }
  | CalledEvent
  | OtherOfferEvent
  | OfferedEvent;
