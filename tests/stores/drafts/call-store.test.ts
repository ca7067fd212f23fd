import { afterEach, expect, it } from "vitest";
import { emptyDraft } from "../../../src/components/core/call/draft.ts";
import { withIds } from "../../../src/components/core/record/event-ids.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import { emptyCall } from "../../../src/components/core/record/read-call.ts";
import { FakeDevice } from "../storage/fake-device.ts";
import { closePages, openPage } from "../storage/page.ts";

afterEach(closePages);

const key = "after-the-interview:interview:first";

/** The call page on a device where another version has been, and what is kept there. */
async function openCall(call: object) {
  const device = new FakeDevice();
  device.items.set(key, JSON.stringify({ ...emptyInterview, drafts: { call }, keptAt: 1 }));
  await openPage(device);
  const store = await import("../../../src/components/stores/drafts/call-store.ts");
  const kept = () => JSON.parse(device.items.get(key) ?? "{}").drafts.call;
  return { ...store, kept };
}

const typed = { interest: "I like ovens.", phone: "0123", path: ["dial"] };

it("a reason of a later version takes nothing with it that was typed, and waits to be known again", async () => {
  const { changeDraft, $draft, kept } = await openCall({
    ...{ ...emptyDraft, ...typed },
    reason: "moved",
  });
  $draft.subscribe(() => {});
  expect($draft.get()).toMatchObject({ ...typed, reason: "" });
  changeDraft({ phone: "01234" });
  expect(kept()).toMatchObject({ ...typed, phone: "01234", reason: "moved" });
  changeDraft({ reason: "early" });
  expect(kept()).toMatchObject({ reason: "early", unread: [{ reason: "moved" }] });
});

it("a call that is half told keeps its days where what was said is not known here", async () => {
  const named = { day: "3", month: "12", year: "" };
  const { changeTold, kept } = await openCall({ told: { ...emptyCall, named, said: "maybe" } });
  changeTold({ ...emptyCall, named: { ...named, year: "2025" } });
  expect(kept().told).toEqual({ ...emptyCall, named: { ...named, year: "2025" }, said: "maybe" });
});

it("a logged call and the end of its telling are one write, and Start over empties the script alone", async () => {
  const { changeHistory, startCallOver, kept } = await openCall({ ...emptyDraft, ...typed });
  changeHistory(withIds([{ kind: "called", on: "2025-11-20" }]), null);
  expect(kept()).toEqual({ ...emptyDraft, ...typed });
  startCallOver();
  expect(kept()).toBeUndefined();
});
