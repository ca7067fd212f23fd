import type { APIRoute } from "astro";

/** All may read all of it; the sitemap needs a full address, which only the build knows. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap-index.xml", site ?? url)}\n`,
  );
