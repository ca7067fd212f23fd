import { backupWords as words } from "../../../content/en/mine/backup-words.ts";
import { fill } from "../../base/language/fill.ts";
import type { Comparison } from "../../core/backup/backup.ts";

interface Counted {
  readonly one: string;
  readonly more: string;
}

/** A sentence about so many, or nothing where there is none. */
function countText({ one, more }: Counted, count: number): string[] {
  if (count === 0) return [];
  return [fill(count === 1 ? one : more, { count })];
}

const interviewsIn = (names: readonly string[]) =>
  names.filter((name) => name.startsWith("interview:")).length;

/** What a copy holds, against what is on the device: a sentence for each that there is. */
export function comparisonTexts({ added, changed, same, here }: Comparison): string[] {
  const all = [
    ...countText(words.added, interviewsIn(added)),
    ...countText(words.changed, interviewsIn(changed)),
    ...countText(words.same, interviewsIn(same)),
  ];
  const found = all.length > 0 ? all : [words.noInterviews];
  return [...found, ...countText(words.here, interviewsIn(here))];
}

/** What the button to erase says, so that nobody erases more than they know of. */
export function eraseText(count: number): string {
  return countText(words.erase, count)[0] ?? words.erase.none;
}

/** Since the last copy, given the moments at which the interviews were kept. */
export function sinceText(lastBackup: number, keptAt: readonly number[]): string {
  const later = keptAt.filter((moment) => moment > lastBackup).length;
  return countText(words.since, later)[0] ?? words.since.none;
}
