import ts from "typescript";
import { nodesOf, scriptsOf } from "../house/code.ts";
import type { ProjectFile } from "../house/tree.ts";

/** Every text of src/content that a tool may show, with the file it stands in. */
export function sentencesInContent(files: readonly ProjectFile[]): ProjectFile[] {
  return files
    .filter(({ path }) => /^src\/content\/.*\.(?:ts|json)$/.test(path))
    .flatMap((file) => textsOf(file).map((text) => ({ path: file.path, text })))
    .filter(({ text }) => text.includes(" "));
}

function textsOf(file: ProjectFile): string[] {
  if (file.path.endsWith(".json")) return stringsIn(JSON.parse(file.text));
  return scriptsOf(file)
    .flatMap((script) => nodesOf(script))
    .filter((node) => ts.isStringLiteralLike(node))
    .map(({ text }) => text);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
