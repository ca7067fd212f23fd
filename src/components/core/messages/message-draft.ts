import { restoreDraft } from "../../base/shapes/restore-draft.ts";
import {
  either,
  listOf,
  mapOf,
  number,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "../../base/shapes/shape.ts";
import type { Segment } from "./letter-shape.ts";

/** What a hand has changed, and what it was composed as. */
export interface Kept {
  readonly text: string;
  readonly base: readonly Segment[];
}

/** What belongs to one message. Until a hand changes it, its text is made from the answers and not kept. */
export interface MessageOf {
  readonly wording: number;
  /** As typed; null: as composed. */
  readonly subject: string | null;
  readonly kept: Kept | null;
}

export const emptyMessage: MessageOf = Object.freeze({ wording: 0, subject: null, kept: null });

const segment = objectOf({
  id: text,
  before: oneOf("", " ", "\n", "\n\n"),
  text,
  advice: listOf(text),
  answers: listOf(text),
});

export const messageShapes: Record<keyof MessageOf, Shape> = {
  wording: number,
  subject: either(text, oneOf(null)),
  kept: either(objectOf({ text, base: listOf(segment) }), oneOf(null)),
};

/**
 * What is kept of one message, of any shape, field by field. A text whose parts cannot be read is all the reader's own.
 */
export function restoreMessage<T extends MessageOf>(
  kept: unknown,
  empty: T,
  shapes: Record<keyof T, Shape>,
): T {
  const message = restoreDraft(kept, empty, shapes);
  const { text: typed } = { ...(kept as { kept?: Partial<Kept> } | null)?.kept };
  return message.kept || typeof typed !== "string"
    ? message
    : { ...message, kept: { text: typed, base: [] } };
}

/** The messages of an interview that have no tool of their own to keep them, by their kind and whom they are to. */
export type MessagesDraft = Readonly<Record<string, Readonly<Record<string, MessageOf>>>>;

/** Whom a message is to that names nobody. */
export const anybody = "team";

const isMap = mapOf(() => true);

/** What is kept under `drafts.messages`, of any shape; what is no message stays beside them. Never throws. */
export function restoreMessages(kept: unknown): MessagesDraft {
  const kinds = Object.entries(isMap(kept) ? (kept as Record<string, unknown>) : {});
  return Object.fromEntries(
    kinds.map(([kind, messages]) => {
      const all = Object.entries(isMap(messages) ? (messages as Record<string, unknown>) : {});
      const restored = all.map(
        ([to, message]) => [to, restoreMessage(message, emptyMessage, messageShapes)] as const,
      );
      return [kind, Object.fromEntries(restored)];
    }),
  );
}

/** The message of a kind to somebody. */
export function messageIn(draft: MessagesDraft, kind: string, to: string): MessageOf {
  const all = Object.hasOwn(draft, kind) ? draft[kind] : undefined;
  return (all && Object.hasOwn(all, to) ? all[to] : undefined) ?? emptyMessage;
}

/** The draft with one message changed. */
export function withMessage(
  draft: MessagesDraft,
  kind: string,
  to: string,
  change: Partial<MessageOf>,
): MessagesDraft {
  const message = { ...messageIn(draft, kind, to), ...change };
  return { ...draft, [kind]: { ...draft[kind], [to]: message } };
}
