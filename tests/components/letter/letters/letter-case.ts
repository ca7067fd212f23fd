/** A letter with what is known about the interview, and the checks that find something in it. */
export interface LetterCase {
  readonly name: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The ids of the checks, each once; none: a good letter. */
  readonly finds: readonly string[];
}
