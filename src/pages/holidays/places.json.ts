import type { APIRoute } from "astro";
import { placesFile } from "../../components/frame/almanac/almanac.ts";

/** The countries whose public holidays are known, fetched once somebody wants to choose. */
export const GET: APIRoute = () => Response.json(placesFile());
