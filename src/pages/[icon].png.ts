import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { drawIcon, type Icon } from "../components/frame/card/icon.ts";

/** The pictures of a home screen, all drawn from the one icon that browsers show. */
export const getStaticPaths = (() => [
  { params: { icon: "icon-192" }, props: { size: 192, bleeds: false } },
  { params: { icon: "icon-512" }, props: { size: 512, bleeds: false } },
  { params: { icon: "icon-maskable" }, props: { size: 512, bleeds: true } },
  { params: { icon: "apple-touch-icon" }, props: { size: 180, bleeds: true } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Icon> = async ({ props }) => {
  const picture = await drawIcon(readFileSync("public/icon.svg"), props);
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/png" } });
};
