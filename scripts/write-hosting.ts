import { writeFileSync } from "node:fs";
import { hostFiles } from "../build/hosting.ts";
import { headerRules } from "../build/policy.ts";

/** Writes the headers down for each host that can be told of them: `npm run hosting`. */
for (const { path, write } of hostFiles) writeFileSync(path, write(headerRules));
