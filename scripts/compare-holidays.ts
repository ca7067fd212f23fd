import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Day, weekdayOf } from "../src/components/base/calendar/day.ts";
import { asOf, libraryFiles } from "../src/components/frame/almanac/almanac.ts";

/**
 * Compares the public holidays of every place with a second collection that has its data from elsewhere: the Python
 * package "holidays" (MIT, github.com/vacanza/holidays). Days that only one of the two has are written into
 * `almanac/doubts.json`, from which the site says where it is less sure (docs/holidays.md).
 *
 * Needs Python 3 with that package: `pip install holidays`; `PYTHON` names another interpreter.
 */
interface SecondPlace {
  readonly days: readonly Day[];
  /** Monday 0 to Sunday 6. */
  readonly weekend: readonly number[];
}

interface Second {
  readonly version: string;
  readonly places: Readonly<Record<string, SecondPlace | null>>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const file = here("../src/components/frame/almanac/doubts.json");

/** The first year of the files has passed when the library's data is a month old. */
const years = [0, 1, 2].map((more) => Number(asOf.slice(0, 4)) + more);
const ours = libraryFiles();

function askSecond(): Second {
  const python = process.env["PYTHON"] ?? "python3";
  const input = JSON.stringify({ places: ours.map(({ place }) => place), years });
  const { stdout, stderr, status } = spawnSync(python, [here("second-holidays.py")], {
    input,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${python} with the package "holidays" is needed.\n${stderr}`);
  return JSON.parse(stdout) as Second;
}

/** The working days that are a holiday in one collection and not in the other. */
function differing(days: readonly Day[], second: SecondPlace): Day[] {
  const isCompared = (day: Day) =>
    years.includes(Number(day.slice(0, 4))) && !second.weekend.includes(weekdayOf(day) - 1);
  const first = new Set(days.filter(isCompared));
  return [...first.symmetricDifference(new Set(second.days))].toSorted();
}

const second = askSecond();
const differ: Record<string, string> = {};
const alone: string[] = [];
for (const { place, days } of ours) {
  const other = second.places[place];
  const found = other ? differing(Object.keys(days) as Day[], other) : [];
  if (!other) alone.push(place);
  if (found.length > 0) differ[place] = found.join(" ");
}
const report = { library: asOf, second: `holidays ${second.version}`, alone, differ };
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
const same = ours.length - alone.length - Object.keys(differ).length;
console.log(`${ours.length} places: ${same} alike, ${Object.keys(differ).length} differ,`);
console.log(`${alone.length} are in one collection only. Written: ${file}`);
