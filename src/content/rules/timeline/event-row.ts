/** A date that an event may have besides its own. */
export interface DateRow {
  /** The field of the event. */
  readonly name: string;
  /** True where the event is none without it. */
  readonly needed?: true;
  /** True where it is the day of something that has happened. */
  readonly past?: true;
  /** True where the form asks for it when the event is told. */
  readonly asked?: true;
  /** What the employer names with it: the plan waits for that day. */
  readonly names?: "decision" | "call-back";
}

/**
 * The last day of a step that an event brings, of which the first that is there counts: days after the event, the next
 * working day after it ("soon"), or a date of the event by its name.
 */
export type Due = number | "soon" | { readonly date: string };

/** A step that an event brings. It begins on the day of the event. */
export interface BroughtRow {
  readonly step: string;
  /** Where none of these is there, the step is not brought. */
  readonly due: readonly Due[];
  /** A date of the event that the step is never due after. */
  readonly before?: string;
  /** A date of the event on which the step was done. */
  readonly doneOn?: string;
}

/** One kind of event, in no language: its words are in content/en/timeline/event-words.ts under the same id. */
export interface EventRow {
  /** In the order in which problems are told. */
  readonly dates: readonly DateRow[];
  /** True where the event has one of its dates at most. */
  readonly oneDate?: true;
  /** True where it is a call of the reader's, told in the form that all tools share. */
  readonly isCall?: true;
  /** The tool in which its message is written, by its slug. */
  readonly tool?: string;
  /** True where it names one of the interviewers, or all. */
  readonly to?: true;
  readonly brings: readonly BroughtRow[];
  /** The steps that fall away with it, where it ends the waiting: those of the plan, and those that other events brought. */
  readonly ends?: readonly string[];
}
