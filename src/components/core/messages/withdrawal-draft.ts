import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import { flag, oneOf, type Shape, text } from "../../base/shapes/shape.ts";
import type { Interview, Interviewer } from "../record/interview.ts";
import type { Tone } from "./letter-shape.ts";
import { anybody } from "./message-draft.ts";

/** What the withdrawal email is asked, kept with the interview under `drafts.withdraw`. */
export interface Withdrawal {
  /** The id of the person whom it is to, or `team`; empty: the first who took part. */
  readonly to: string;
  readonly tone: Tone;
  /** Whether it says that the reader accepted another offer; null: as the history says. */
  readonly elsewhere: boolean | null;
}

export const emptyWithdrawal: Withdrawal = Object.freeze({
  to: "",
  tone: "plain",
  elsewhere: null,
});

const shapes: Record<keyof Withdrawal, Shape> = {
  to: text,
  tone: oneOf("warm", "plain", "formal"),
  elsewhere: (value) => value === null || flag(value),
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
