import { defineCollection, reference } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";

const claimId = z.string().regex(/^[A-E]\d{1,2}$/);

/** The five articles that all advice comes from. */
const articles = defineCollection({
  loader: file("src/content/en/advice/articles.json"),
  schema: z.strictObject({
    id: z.enum(["A", "B", "C", "D", "E"]),
    title: z.string(),
    author: z.string().nullable(),
    /** The day of publication, where the article tells it. */
    published: z.iso.date().nullable(),
    /** What it is and how old its habits are, honestly. */
    about: z.string(),
    kind: z.string(),
  }),
});

/** The ledger: each piece of advice in the articles, one row, in our own words. */
const claims = defineCollection({
  loader: file("src/content/en/advice/claims.json"),
  schema: z.strictObject({
    id: claimId,
    article: reference("articles"),
    topic: z.enum(["before-you-leave", "thank-you", "waiting", "following-up", "no", "yes"]),
    claim: z.string(),
  }),
});

/** Where the articles disagree: who says what, and which side the tools take by default. */
const disagreements = defineCollection({
  loader: file("src/content/en/advice/disagreements.json"),
  schema: z.strictObject({
    id: z.string().regex(/^X\d$/),
    question: z.string(),
    /** Each side with its claims; an article that gives no answer has none. */
    sides: z.array(
      z.strictObject({
        says: z.string(),
        claims: z.array(reference("claims")),
        article: reference("articles").optional(),
      }),
    ),
    /** Our default, and why we take it. */
    ours: z.string(),
    why: z.string(),
    /** Where the reader's choice changes the timeline: what each approach does. */
    approaches: z
      .array(
        z.strictObject({
          approach: z.enum(["patient", "steady", "persistent"]),
          says: z.string(),
          claims: z.array(reference("claims")),
        }),
      )
      .optional(),
  }),
});

/** One lesson of the guide: prose and tags, no logic. Its slug is its address. */
const lessons = defineCollection({
  loader: glob({ base: "./src/content/en/guide/lessons", pattern: "*.mdx" }),
  schema: z.strictObject({
    /** The h1: says what to do. */
    title: z.string(),
    order: z.int().min(1),
    stage: z.enum(["today", "waiting", "check-in", "answer"]),
    /** Completes "After this you can …". */
    ability: z.string(),
    /** For search engines and cards. */
    description: z.string().min(70).max(160),
    /** The answer first, in two or three sentences. */
    answer: z.string(),
    /** The claims behind the answer. */
    advice: z.array(reference("claims")),
    /** The tool that the lesson embeds. */
    tool: z.enum(["call", "notes", "timeline"]).optional(),
    /** The lesson that it leads on to, where that is not the one after it: nobody goes from a no to a yes. */
    next: reference("lessons").optional(),
    /** The heading whose numbered list is a sequence of steps, where there is one: search engines are told. */
    howTo: z.string().optional(),
  }),
});

/** Pages of prose around the guide: help, privacy, accessibility, about, evidence. */
const pages = defineCollection({
  loader: glob({ base: "./src/content/en/guide/pages", pattern: "*.mdx" }),
  schema: z.strictObject({ title: z.string(), description: z.string().min(70).max(160) }),
});

/** What changed in the guide, for the feed and for the dates of lessons; a new entry goes on top. */
const changes = defineCollection({
  loader: file("src/content/en/guide/changes.json"),
  schema: z.strictObject({
    /** Never changed once it is out: feed readers know an entry by it. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    date: z.iso.date(),
    kind: z.enum(["new", "changed"]),
    title: z.string(),
    text: z.string(),
    /** The lesson that changed; without one, the whole guide did. */
    lesson: reference("lessons").optional(),
  }),
});

export const collections = { articles, changes, claims, disagreements, lessons, pages };
