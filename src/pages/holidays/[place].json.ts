import type { APIRoute, GetStaticPaths } from "astro";
import type { HolidayFile } from "../../components/base/calendar/holidays.ts";
import { allPlaceFiles } from "../../components/frame/almanac/almanac.ts";

/** The public holidays of a country or a region, fetched once it is chosen. */
export const getStaticPaths = (() =>
  allPlaceFiles().map(({ place, file }) => ({
    params: { place },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: HolidayFile }> = ({ props }) => Response.json(props.file);
