import { existsSync } from "node:fs";

/** These tests read what a build wrote: without it they would find no page and pass. */
export default function needsDist(): void {
  if (!existsSync("dist/index.html")) {
    throw new Error("There is no dist/index.html: run `npm run build`, then this again.");
  }
}
