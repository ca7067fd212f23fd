import { arrows, everyFileHasAWing, lessonsArePlain } from "./arrows.ts";
import { honestTests, noMachinePaths } from "./honest-tests.ts";
import { onePlace } from "./one-place.ts";
import { contentIsData, folderNames, sizes } from "./shapes.ts";
import { enginesAreTested } from "./tested.ts";
import type { Rule } from "./tree.ts";

/** One file that breaks a rule, or that comes near and does not. */
export interface Example {
  readonly rule: Rule;
  readonly path: string;
  readonly text: string;
}

type Parts = readonly [rule: Rule, path: string, text: string];

const lines = (count: number) => "line\n".repeat(count);
const core = "src/components/core/plan";
const stores = "src/components/stores/views";
const timeline = "src/components/tools/timeline/plan";
const words = "src/content/en/shared/words.ts";

const breaking: readonly Parts[] = [
  [everyFileHasAWing, "src/thing.ts", ""],
  [everyFileHasAWing, "src/components/timeline/plan.ts", ""],
  [arrows, `${core}/plan.ts`, 'import { words } from "../../../content/en/shared/words.ts";'],
  [arrows, `${core}/plan.ts`, 'import type { Words } from "../../../content/en/words.ts";'],
  [arrows, `${core}/plan.ts`, 'import { rules } from "../../../content/rules/steps.ts";'],
  [arrows, `${core}/plan.ts`, 'export { today } from "../../stores/device/today.ts";'],
  [arrows, `${core}/plan.ts`, 'const door = await import("../../stores/storage/door.ts");'],
  [arrows, `${core}/plan.ts`, 'import { atom } from "nanostores";'],
  [arrows, `${core}/plan.ts`, 'import { createSignal } from "solid-js";'],
  [arrows, `${core}/plan.ts`, 'import { addDays } from "date-fns";'],
  [arrows, `${core}/plan.ts`, 'import Holidays from "date-holidays";'],
  [arrows, "src/components/base/calendar/day.ts", 'import { plan } from "../../core/plan/a.ts";'],
  [arrows, `${stores}/plan-store.ts`, 'import { A } from "../../tools/timeline/plan/A.tsx";'],
  [arrows, `${timeline}/A.tsx`, 'import { B } from "../../letter/ask/B.tsx";'],
  [arrows, `${timeline}/A.tsx`, 'import { days } from "../../../frame/almanac/almanac.ts";'],
  [arrows, `${timeline}/A.astro`, '---\nimport B from "../../letter/ask/B.tsx";\n---\n<B />'],
  [arrows, `${timeline}/A.astro`, '<p></p><script>import "../../letter/a.ts";</script>'],
  [arrows, "src/components/tools/controls/A.tsx", 'import { B } from "../notes/ask/B.tsx";'],
  [arrows, "src/components/frame/Page.astro", '---\nimport A from "../../pages/a.astro";\n---'],
  [arrows, words, 'import { plan } from "../../../components/core/plan/plan.ts";'],
  [arrows, "src/content/rules/steps.ts", 'import { words } from "../en/shared/words.ts";'],
  [arrows, "src/pages/a.astro", '---\nimport.meta.glob("../components/stores/views/*.ts");\n---'],
  [lessonsArePlain, "src/content/en/guide/lessons/a.mdx", 'import A from "./a.tsx"\n\n<A />'],
  [contentIsData, words, "export const words = { days: (n: number) => n };"],
  [contentIsData, words, "export const words = Object.freeze({});"],
  [contentIsData, "src/content/rules/steps.ts", "export const steps = [1].map(String);"],
  [onePlace, `${stores}/plan-store.ts`, "const kept = window.localStorage;"],
  [onePlace, `${stores}/plan-store.ts`, 'const kept = globalThis["localStorage"];'],
  [onePlace, `${stores}/plan-store.ts`, "const now = Date.now();"],
  [onePlace, "src/components/frame/Footer.astro", "<p>{new Date().getFullYear()}</p>"],
  [onePlace, "src/components/base/calendar/a.ts", 'import { addDays } from "date-fns/addDays";'],
  [onePlace, `${timeline}/A.tsx`, 'const a = <p style={{ color: "red" }} />;'],
  [onePlace, `${timeline}/A.tsx`, "const a = <p innerHTML={text} />;"],
  [onePlace, `${timeline}/A.astro`, "<p set:html={text} />"],
  [onePlace, `${timeline}/A.astro`, "<script define:vars={{ a }}></script>"],
  [onePlace, `${core}/plan.ts`, "export const wide = window.innerWidth;"],
  [onePlace, `${stores}/plan-store.ts`, "const region = navigator.language;"],
  [onePlace, `${timeline}/A.tsx`, "const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;"],
  [enginesAreTested, `${core}/plan.ts`, "export const one = 1;"],
  [enginesAreTested, `${timeline}/plan-words.ts`, "export const one = 1;"],
  [sizes, `${timeline}/A.tsx`, lines(152)],
  [sizes, `${core}/plan.ts`, lines(201)],
  [sizes, words, lines(301)],
  [folderNames, "src/components/core/utils/day.ts", ""],
  [honestTests, "tests/a.test.ts", 'it.skip("works", () => {});'],
  [honestTests, "tests/a.test.ts", 'test.describe.only("works", () => {});'],
  [honestTests, "tests/browser/a.spec.ts", "await page.waitForTimeout(300);"],
  [honestTests, "playwright.config.ts", "export default { retries: 2 };"],
  [noMachinePaths, "README.md", "Run it in /home/sam/site"],
];

const passing: readonly Parts[] = [
  [arrows, `${core}/plan.ts`, 'import { addDays } from "../../base/calendar/day.ts";'],
  [arrows, `${core}/plan.ts`, 'import type { Step } from "../../../content/rules/steps.ts";'],
  [arrows, `${core}/plan.ts`, '// import { rules } from "../../../content/rules.ts";'],
  [arrows, `${stores}/plan-store.ts`, 'import { steps } from "../../../content/rules/steps.ts";'],
  [arrows, `${timeline}/A.tsx`, 'import { B } from "../../controls/B.tsx";'],
  [arrows, `${timeline}/A.tsx`, 'import { B } from "../ask/B.tsx";'],
  [
    arrows,
    "src/pages/a.astro",
    '---\nimport Page from "../components/frame/Page.astro";\nimport "./a.css";\n---',
  ],
  [lessonsArePlain, "src/content/en/guide/lessons/a.mdx", "import your own ideas into the letter"],
  [contentIsData, words, "export const words = { day: `a` } as const;"],
  [onePlace, `${stores}/plan-store.ts`, "/* not localStorage, not Date.now() */ const a = 1;"],
  [onePlace, "src/components/base/calendar-file/ics.ts", "export const end = new Date(0);"],
  [onePlace, `${timeline}/A.astro`, "<!-- never set:html -->\n<p>{/* new Date() */}</p>"],
  [onePlace, `${core}/check.ts`, "export const first = history[0];"],
  [enginesAreTested, `${core}/facts.ts`, "export interface Facts { readonly a: 1 }"],
  [enginesAreTested, `${stores}/plan-store.ts`, "export const one = 1;"],
  [enginesAreTested, `${core}/a.d.ts`, 'declare module "a" { export const one: 1; }'],
  [sizes, "src/content/en/guide/lessons/a.mdx", lines(999)],
  [honestTests, "tests/a.test.ts", "// it.skip is not for us\nconst retries = 0;"],
  [noMachinePaths, "README.md", "See https://site.example/home/ and src/home/page"],
];

const asExample = ([rule, path, text]: Parts): Example => ({ rule, path, text });

export const bad = breaking.map(asExample);
export const good = passing.map(asExample);
