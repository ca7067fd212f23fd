import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One file of the project: what every rule of the house looks at. */
export interface ProjectFile {
  /** From the root of the project, with forward slashes on every system. */
  readonly path: string;
  readonly text: string;
}

/** A rule of the house: finds what breaks it and says how to mend it. */
export interface Rule {
  readonly name: string;
  readonly check: (files: readonly ProjectFile[]) => string[];
}

const notOurs = new Set([
  "node_modules",
  "dist",
  ".git",
  ".astro",
  "test-results",
  "playwright-report",
]);
const bytes = /\.(?:png|jpe?g|webp|avif|ico|woff2?|pdf|zip|gz)$/;

/** Every text file of the project, read from the disk so that no git is needed. */
export function readTree(root: string): ProjectFile[] {
  return readdirSync(root, { recursive: false, withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return under(root, entry.name);
      return entry.isFile() ? [entry.name] : [];
    })
    .filter((path) => !bytes.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function under(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
