import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchPage } from "../../../src/components/core/search/search-index.ts";

const section = (heading: string, text: string) => ({
  anchor: heading.toLowerCase(),
  heading,
  text,
});
const pages: SearchPage[] = [
  {
    href: "/guide/call/",
    title: "Make the call",
    sections: [section("Greeting", "Say your name."), section("Voicemail", "Leave a number.")],
  },
  {
    href: "/guide/yes/",
    title: "After a yes",
    sections: [section("Weigh", "Compare the pay. All in all, call whoever asked.")],
  },
];

const answer = vi.fn(async () => Response.json(pages));

/** A store as a page has it that was just opened. */
async function open() {
  vi.resetModules();
  return import("../../../src/components/stores/views/search-store.ts");
}

beforeEach(() => vi.stubGlobal("fetch", answer));
afterEach(() => {
  vi.unstubAllGlobals();
  answer.mockClear();
});

async function find(query: string): Promise<string[]> {
  const { $found, $query, loadIndex } = await open();
  await loadIndex();
  $query.set(query);
  const found = $found.get();
  return found.kind === "results" ? found.results.map(({ href }) => href) : [found.kind];
}

describe("the search", () => {
  it("puts a hit in a title before one in the text", async () => {
    expect(await find("call")).toEqual([
      "/guide/call/#greeting",
      "/guide/call/#voicemail",
      "/guide/yes/#weigh",
    ]);
  });

  it.each([
    ["the beginning of a word", "voic", "/guide/call/#voicemail"],
    ["a wrong letter", "voicemeil", "/guide/call/#voicemail"],
    ["capitals and spaces", "  VOICEMAIL ", "/guide/call/#voicemail"],
    ["a word that the guide says in another way", "salary", "/guide/yes/#weigh"],
    ["several words, one of them if not all", "pay zebra", "/guide/yes/#weigh"],
  ])("finds %s", async (_, query, href) => {
    expect((await find(query))[0]).toBe(href);
  });

  it("looks for all of several words before it takes any of them", async () => {
    expect(await find("call pay")).toEqual(["/guide/yes/#weigh"]);
  });

  it.each(["zebra", "constructor", "__proto__", "???"])("finds nothing for %s", async (query) => {
    expect(await find(query)).toEqual([]);
  });

  it("does not take another word of four letters for the one that was typed", async () => {
    expect(await find("call")).toHaveLength(3);
    expect(await find("coll")).toEqual([]);
  });

  it("waits for a second letter", async () => {
    expect(await find("")).toEqual(["nothing"]);
    expect(await find(" c ")).toEqual(["nothing"]);
  });

  it("says that it is loading, then finds what was typed meanwhile", async () => {
    const { $found, $query, loadIndex } = await open();
    const loaded = loadIndex();
    $query.set("voicemail");
    expect($found.get()).toEqual({ kind: "loading" });
    await loaded;
    expect($found.get()).toMatchObject({ kind: "results", query: "voicemail" });
  });

  it.each([
    ["no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["an error of the host", async () => new Response("", { status: 500 })],
    ["a page instead of the index", async () => new Response("<!doctype html>")],
  ])("says so after %s, and can be tried again", async (_, fault) => {
    answer.mockImplementationOnce(fault);
    const { $found, $query, loadIndex } = await open();
    $query.set("voicemail");
    await loadIndex();
    expect($found.get()).toEqual({ kind: "failed" });
    await loadIndex();
    expect($found.get()).toMatchObject({ kind: "results" });
  });

  it("fetches its index once", async () => {
    const { loadIndex } = await open();
    await loadIndex();
    await loadIndex();
    expect(answer).toHaveBeenCalledTimes(1);
  });
});
