import fc from "fast-check";
import { expect, it } from "vitest";
import {
  messageIn,
  restoreMessages,
} from "../../../../src/components/core/messages/message-draft.ts";
import { moveFeedbackEmail } from "../../../../src/components/core/record/upgrades/feedback-email.ts";

type Drafts = Record<string, unknown>;

it("an email that was changed by hand is the reader's own text among the messages", () => {
  fc.assert(
    fc.property(fc.string(), (email) => {
      const kept = {
        job: "Baker",
        drafts: { feedback: { tone: "warm", email }, call: { said: 1 } },
      };
      const { drafts, job } = moveFeedbackEmail(kept) as { drafts: Drafts; job: string };
      expect(job).toBe("Baker");
      expect(drafts["call"]).toEqual({ said: 1 });
      expect(drafts["feedback"]).toEqual({ tone: "warm" });
      const message = messageIn(restoreMessages(drafts["messages"]), "feedback", "team");
      expect(message.kept).toEqual({ text: email, base: [] });
    }),
  );
});

it("nothing else is touched, whatever is kept", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (junk) => {
      const kept = { drafts: { feedback: junk, other: junk } };
      const { drafts } = moveFeedbackEmail(kept) as { drafts: Drafts };
      expect(drafts["other"]).toBe(junk);
    }),
  );
  for (const kept of [{}, { drafts: 7 }, { drafts: { feedback: { email: null } } }])
    expect(moveFeedbackEmail(kept)).toBe(kept);
});
