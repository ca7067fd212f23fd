import type { Page, Response } from "@playwright/test";
import { brotli } from "../../built/page-weight.ts";

const text = /^(?:text\/|application\/(?:javascript|json)|image\/svg)/;

/** Icon, manifest and worker load last and do not count. */
const last = /\/(?:favicon|icon|apple-touch|manifest|sw)[^/]*\.\w+$/;

/**
 * Counts what really comes over the wire from now on, as if brotli had packed it: the preview
 * server packs nothing, the hosts do. Call the result when the page is ready.
 */
export function countTransfer(page: Page): () => Promise<{ bytes: number; script: number }> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async () => {
    const counted = responses.filter((response) => !last.test(new URL(response.url()).pathname));
    const sizes = await Promise.all(counted.map(sizeOf));
    const scripts = sizes.filter((_, at) => counted[at]?.request().resourceType() === "script");
    return { bytes: sum(sizes), script: sum(scripts) };
  };
}

async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return text.test(response.headers()["content-type"] ?? "") ? brotli(body) : body.length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
