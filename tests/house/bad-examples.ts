import { arrows, everyFileHasARoom, lessonsArePlain } from "./arrows.ts";
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
const timeline = "src/components/timeline";

const breaking: readonly Parts[] = [
  [everyFileHasARoom, "src/thing.ts", ""],
  [arrows, `${timeline}/plan.ts`, 'import { rules } from "../../content/timeline-rules.ts";'],
  [arrows, `${timeline}/plan.ts`, 'import type { Rule } from "../../content/timeline-rules.ts";'],
  [arrows, `${timeline}/plan.ts`, 'export { today } from "../calendar/today.ts";'],
  [arrows, `${timeline}/plan.ts`, 'const day = await import("../storage/door.ts");'],
  [arrows, `${timeline}/plan.ts`, 'import { atom } from "nanostores";'],
  [arrows, `${timeline}/plan.ts`, 'import { addDays } from "date-fns";'],
  [arrows, `${timeline}/plan-store.ts`, 'import { $letter } from "../letter/letter-store.ts";'],
  [
    arrows,
    `${timeline}/Timeline.astro`,
    '---\nimport Letter from "../letter/Letter.tsx";\n---\n<Letter />',
  ],
  [arrows, `${timeline}/Timeline.astro`, '<p></p><script>import "./plan-store.ts";</script>'],
  [arrows, "src/components/interview/record.ts", 'import { plan } from "../timeline/plan.ts";'],
  [arrows, "src/components/my-interviews/A.tsx", 'import { A } from "../timeline/A.tsx";'],
  [arrows, "src/components/my-interviews/a.ts", 'import { plan } from "../letter/letter.ts";'],
  [arrows, "src/components/controls/Field.tsx", 'import { words } from "../../content/words.ts";'],
  [arrows, "src/components/base/calendar/day.ts", 'import { today } from "./today.ts";'],
  [arrows, `${timeline}/plan.ts`, 'import Holidays from "date-holidays";'],
  [arrows, `${timeline}/A.tsx`, 'import { allPlaceFiles } from "../almanac/almanac.ts";'],
  [
    arrows,
    "src/components/frame/Page.astro",
    '---\nimport Page from "../../pages/index.astro";\n---',
  ],
  [
    arrows,
    "src/content/en/letter/letter-parts.ts",
    'import { plan } from "../components/timeline/plan.ts";',
  ],
  [
    arrows,
    "src/pages/index.astro",
    '---\nconst all = import.meta.glob("../components/timeline/*.tsx");\n---',
  ],
  [lessonsArePlain, "src/content/lessons/a.mdx", 'import A from "./a.tsx"\n\n<A />'],
  [
    contentIsData,
    "src/content/en/shared/words.ts",
    "export const words = { days: (n: number) => n };",
  ],
  [contentIsData, "src/content/en/shared/words.ts", "export const words = Object.freeze({});"],
  [onePlace, `${timeline}/plan-store.ts`, "const kept = window.localStorage;"],
  [onePlace, `${timeline}/plan-store.ts`, 'const kept = globalThis["localStorage"];'],
  [onePlace, `${timeline}/plan-store.ts`, "const now = Date.now();"],
  [onePlace, "src/components/frame/Footer.astro", "<p>{new Date().getFullYear()}</p>"],
  [
    onePlace,
    "src/components/base/calendar/working-days.ts",
    'import { addDays } from "date-fns/addDays";',
  ],
  [onePlace, `${timeline}/A.tsx`, 'const a = <p style={{ color: "red" }} />;'],
  [onePlace, `${timeline}/A.tsx`, "const a = <p innerHTML={text} />;"],
  [onePlace, `${timeline}/A.astro`, "<p set:html={text} />"],
  [onePlace, `${timeline}/A.astro`, "<script define:vars={{ a }}></script>"],
  [onePlace, `${timeline}/plan.ts`, "export const wide = window.innerWidth;"],
  [enginesAreTested, `${timeline}/plan.ts`, "export const one = 1;"],
  [onePlace, `${timeline}/plan-store.ts`, "const region = navigator.language;"],
  [onePlace, `${timeline}/A.tsx`, "const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;"],
  [sizes, `${timeline}/A.tsx`, lines(152)],
  [sizes, `${timeline}/plan.ts`, lines(201)],
  [sizes, "src/content/rules.ts", lines(301)],
  [folderNames, "src/components/utils/day.ts", ""],
  [honestTests, "tests/a.test.ts", 'it.skip("works", () => {});'],
  [honestTests, "tests/a.test.ts", 'test.describe.only("works", () => {});'],
  [honestTests, "tests/browser/a.spec.ts", "await page.waitForTimeout(300);"],
  [honestTests, "playwright.config.ts", "export default { retries: 2 };"],
  [noMachinePaths, "README.md", "Run it in /home/sam/site"],
];

const passing: readonly Parts[] = [
  [arrows, `${timeline}/plan.ts`, 'import { addDays } from "../calendar/day.ts";'],
  [arrows, "src/components/my-interviews/a.ts", 'import { plan } from "../timeline/plan.ts";'],
  [arrows, `${timeline}/plan.ts`, 'import type { Record } from "../interview/record.ts";'],
  [arrows, `${timeline}/plan-store.ts`, 'import { $record } from "../interview/record-store.ts";'],
  [
    arrows,
    "src/content/en/timeline/timeline-rules.ts",
    'import type { Step } from "../components/timeline/plan.ts";',
  ],
  [
    arrows,
    "src/pages/a.astro",
    '---\nimport Page from "../components/frame/Page.astro";\nimport "./a.css";\n---',
  ],
  [arrows, `${timeline}/plan.ts`, '// import { rules } from "../../content/rules.ts";'],
  [lessonsArePlain, "src/content/lessons/a.mdx", "import your own ideas into the letter"],
  [contentIsData, "src/content/en/shared/words.ts", "export const words = { day: `a` } as const;"],
  [onePlace, `${timeline}/plan-store.ts`, "/* not localStorage, not Date.now() */ const a = 1;"],
  [onePlace, "src/components/base/calendar-file/ics.ts", "export const end = new Date(0);"],
  [onePlace, `${timeline}/A.astro`, "<!-- never set:html -->\n<p>{/* new Date() */}</p>"],
  [onePlace, `${timeline}/check.ts`, "export const first = history[0];"],
  [enginesAreTested, `${timeline}/facts.ts`, "export interface Facts { readonly a: 1 }"],
  [enginesAreTested, `${timeline}/plan-store.ts`, "export const one = 1;"],
  [enginesAreTested, `${timeline}/a.d.ts`, 'declare module "a" { export const one: 1; }'],
  [sizes, "src/content/lessons/a.mdx", lines(999)],
  [honestTests, "tests/a.test.ts", "// it.skip is not for us\nconst retries = 0;"],
  [noMachinePaths, "README.md", "See https://site.example/home/ and src/home/page"],
];

const asExample = ([rule, path, text]: Parts): Example => ({ rule, path, text });

export const bad = breaking.map(asExample);
export const good = passing.map(asExample);
