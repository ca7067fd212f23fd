import type { Said } from "../record/history.ts";
import { type Known, sayFirst } from "./call.ts";

/** Who says so: the claims, and a mark where no article does. */
interface Sourced {
  readonly advice: readonly string[];
  readonly ours?: true;
}

/** Something to say, and what it leads to. `isKinder` marks what we would say. */
export interface Reply extends Sourced {
  readonly id: string;
  readonly says: readonly string[];
  readonly means: string;
  readonly isKinder: boolean;
  readonly leadsTo: string;
}

/** What the other side may do: the reader chooses what to practise. */
export interface Way {
  readonly id: string;
  readonly label: string;
  readonly leadsTo: string;
}

/** One place in a conversation: the other side speaks; it is open what happens; or the call is over. */
export type Branch =
  | {
      readonly kind: "turn";
      readonly id: string;
      readonly by: "they" | "somebody" | "machine";
      readonly they: readonly string[];
      readonly replies: readonly Reply[];
    }
  | {
      readonly kind: "fork";
      readonly id: string;
      readonly asks: string;
      readonly ways: readonly Way[];
    }
  | ({
      readonly kind: "end";
      readonly id: string;
      readonly tells: string;
      /** What to log of such a call. */
      readonly log: Said;
    } & Sourced);

/** What was chosen at one place, with the words as they were said. */
export interface Exchange {
  readonly branch: Branch;
  readonly they: string;
  readonly choice: Reply | Way;
  readonly said: string;
}

/** A rehearsal as far as it has come: what was said, and where it stands. */
export interface Rehearsal {
  readonly past: readonly Exchange[];
  /** Null only where there are no branches. */
  readonly now: Branch | null;
  /** The choices that led here: those of the path that exist. */
  readonly path: readonly string[];
}

/**
 * Follows a path through a conversation.
 *
 * In: branches, of which the first begins; the ids of what was chosen, of which nothing is known, since they come out
 * of storage; what is known of names and days. Out: where it leads. A choice that does not exist, and what follows it,
 * is left out; so is what goes in a circle. Never throws.
 */
export function rehearse(
  branches: readonly Branch[],
  path: readonly string[],
  known: Known = {},
): Rehearsal {
  const byId = new Map(branches.map((branch) => [branch.id, branch]));
  const past: Exchange[] = [];
  let now = branches[0] ?? null;
  for (const id of path.slice(0, branches.length)) {
    const choice = now && choicesOf(now).find((one) => one.id === id);
    const next = choice && byId.get(choice.leadsTo);
    if (!now || !next) break;
    past.push({ branch: now, they: theyText(now, known), choice, said: choiceText(choice, known) });
    now = next;
  }
  return { past, now, path: past.map(({ choice }) => choice.id) };
}

/** What can be chosen at one place; nothing once the call is over. */
export function choicesOf(branch: Branch): readonly (Reply | Way)[] {
  if (branch.kind === "turn") return branch.replies;
  return branch.kind === "fork" ? branch.ways : [];
}

/** What is heard at one place: their line, the question what happens, or how it ended. */
export function theyText(branch: Branch, known: Known): string {
  if (branch.kind === "turn") return sayFirst(branch.they, known);
  return branch.kind === "fork" ? branch.asks : branch.tells;
}

/** A choice as it is said. */
export function choiceText(choice: Reply | Way, known: Known): string {
  return "says" in choice ? sayFirst(choice.says, known) : choice.label;
}
