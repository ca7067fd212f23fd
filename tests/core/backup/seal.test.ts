import { describe, expect, it, vi } from "vitest";
import { readBackup, writeBackup } from "../../../src/components/core/backup/backup.ts";
import { rounds, seal, unseal } from "../../../src/components/core/backup/seal.ts";

const copy = writeBackup({ you: '{"version":1,"name":"Zoë 🙏","region":""}' }, 1);

interface SealedFile {
  sealed: Record<string, unknown>;
}

async function sealedWith(passphrase: string): Promise<SealedFile["sealed"]> {
  const file = readBackup(await seal(copy, passphrase));
  return file.kind === "sealed" ? (file.sealed as SealedFile["sealed"]) : {};
}

describe("a locked copy", () => {
  it("opens with its passphrase and with no other", async () => {
    const sealed = await sealedWith("four plain words here");
    expect(await unseal(sealed, "four plain words here")).toBe(copy);
    expect(await unseal(sealed, "four plain words there")).toBeNull();
    expect(await unseal(sealed, "")).toBeNull();
  });

  it("opens when an accent is typed in another way", async () => {
    expect(await unseal(await sealedWith("Zo\u00eb"), "Zoe\u0308")).toBe(copy);
  });

  it("says in the file how it was locked, never twice with the same salt", async () => {
    const [one, other] = [await sealedWith("a"), await sealedWith("a")];
    expect(one).toMatchObject({ key: "PBKDF2-SHA-256", rounds, cipher: "AES-GCM-256" });
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    expect([one["salt"], one["iv"], one["data"]]).not.toEqual([
      other["salt"],
      other["iv"],
      other["data"],
    ]);
  });

  it("holds no word of what it locks", async () => {
    expect(await seal(copy, "a")).not.toMatch(/Zoë|"region"|"records"/);
  });

  it("asks for no work beyond what a phone can do, and for none at all where it says none", async () => {
    const sealed = await sealedWith("a");
    const work = vi.spyOn(crypto.subtle, "importKey");
    for (const asked of [0, -1, 10_000_001, 1e12]) await unseal({ ...sealed, rounds: asked }, "a");
    expect(work).not.toHaveBeenCalled();
    await unseal({ ...sealed, rounds: 1 }, "a");
    expect(work).toHaveBeenCalledOnce();
    work.mockRestore();
  });

  it("stays shut where anything was changed, and never throws", async () => {
    const sealed = await sealedWith("a");
    const data = String(sealed["data"]);
    const flipped = `${data.slice(0, 5)}${data[5] === "A" ? "B" : "A"}${data.slice(6)}`;
    for (const changed of [
      { ...sealed, data: flipped },
      { ...sealed, data: "no base64 §" },
      { ...sealed, iv: "" },
      { ...sealed, rounds: 0 },
      { ...sealed, rounds: 1e12 },
      { ...sealed, rounds: Number.NaN },
      { ...sealed, cipher: "none" },
      null,
      "text",
      [],
    ]) {
      expect(await unseal(changed, "a")).toBeNull();
    }
  });
});
