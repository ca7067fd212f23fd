import type { APIRoute } from "astro";
import { headerLinks, site, tools } from "../content/en/shared/frame.ts";

const icon = (name: string, sizes: string, purpose: "any" | "maskable") => ({
  src: `/${name}.png`,
  sizes,
  type: "image/png",
  purpose,
});

/** What a device needs to put the site on its home screen. */
const manifest = {
  id: "/",
  name: site.name,
  short_name: site.shortName,
  description: site.description,
  lang: "en",
  dir: "ltr",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#f3f6f4",
  theme_color: "#f3f6f4",
  categories: ["education", "productivity"],
  icons: [
    icon("icon-192", "192x192", "any"),
    icon("icon-512", "512x512", "any"),
    icon("icon-maskable", "512x512", "maskable"),
  ],
  shortcuts: [
    ...tools.map(({ slug, title }) => ({ name: title, url: `/tools/${slug}/` })),
    ...headerLinks
      .filter(({ href }) => href === "/my-interviews/")
      .map(({ href, label }) => ({ name: label, url: href })),
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { "Content-Type": "application/manifest+json" },
  });
