import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import solid from "@astrojs/solid-js";
import { defineConfig } from "astro/config";
import { groups } from "./build/chunks.ts";
import { near } from "./build/near.ts";
import { offline } from "./build/offline.ts";
import { contentSecurity, headers } from "./build/policy.ts";
import { pseudoLanguage } from "./build/pseudo-language.ts";
import { libraryRewrites } from "./build/rewrites.ts";
import { wakeEntry } from "./build/wake-entry.ts";

export default defineConfig({
  // Where the site is served: canonical links, the feed and the sitemap need a full address.
  site: process.env["SITE_URL"] ?? "https://after-the-interview.example",
  trailingSlash: "always",
  // Page and style arrive in the first round trip; a second file would cost another.
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  // The booklet repeats the lessons: search engines find these.
  integrations: [
    mdx(),
    solid(),
    near(),
    sitemap({ filter: (page) => !page.endsWith("/guide/print/") }),
    // Last, as it keeps what all the others wrote.
    offline(),
  ],
  markdown: { syntaxHighlight: false },
  security: { csp: contentSecurity },
  server: { headers },
  vite: {
    plugins: [pseudoLanguage(), libraryRewrites(), wakeEntry()],
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { advancedChunks: { groups } },
          },
        },
      },
    },
  },
});
