import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { flag, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Tone } from "../messages/letter-shape.ts";
import { anybody } from "../messages/message-draft.ts";
import type { Interview, Interviewer } from "../record/interview.ts";

/** What the withdrawal email is asked, kept with the interview under `drafts.withdraw`. */
export interface Withdrawal {
  /** The id of the person whom it is to, or `team`; empty: the first who took part. */
  readonly to: string;
  readonly tone: Tone;
  /** Whether it says that the reader accepted another offer; null: as the history says. */
  readonly elsewhere: boolean | null;
  /** The id of the event that the mark "sent" told the plan; empty: none. */
  readonly told: string;
}

export const emptyWithdrawal: Withdrawal = Object.freeze({
  to: "",
  tone: "plain",
  elsewhere: null,
  told: "",
});

const shapes: Record<keyof Withdrawal, Shape> = {
  to: text,
  tone: oneOf("warm", "plain", "formal"),
  elsewhere: (value) => value === null || flag(value),
  told: text,
};

export const restoreWithdrawal = (kept: unknown): Withdrawal =>
  restoreDraft(kept, emptyWithdrawal, shapes);

/** Whom it is to: the person who was chosen, else the first with a name; nobody: the team. */
export function personIn(
  { to }: Withdrawal,
  people: readonly Interviewer[],
): Interviewer | undefined {
  if (to === anybody) return undefined;
  return people.find(({ id }) => id === to) ?? people.find(({ name }) => name.trim() !== "");
}

/** Whether it says that another offer was accepted: as the reader chose, else as the plan was told. */
export const saysElsewhere = ({ elsewhere }: Withdrawal, { history }: Interview): boolean =>
  elsewhere ?? history.some(({ kind }) => kind === "withdrew");
