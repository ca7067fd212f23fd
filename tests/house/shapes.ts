import ts from "typescript";
import { nodesOf, scriptsOf } from "./code.ts";

import type { ProjectFile, Rule } from "./tree.ts";
import { wingOf } from "./wings.ts";

/** The most lines a file may have; the first pattern that fits counts. */
export const longest: readonly { readonly files: RegExp; readonly lines: number }[] = [
  { files: /\.(?:json|mdx?|txt|svg|webmanifest|grit)$|^LICENSE|^\.|^public\//, lines: Infinity },
  { files: /^src\/content\//, lines: 300 },
  { files: /^src\/.*\.(?:tsx|astro)$/, lines: 150 },
  { files: /./, lines: 200 },
];

export const sizes: Rule = {
  name: "no component over 150 lines, no list of rules over 300, no other file over 200",
  check: (files) =>
    files.flatMap(({ path, text }) => {
      const most = longest.find((size) => size.files.test(path))?.lines ?? Infinity;
      const lines = text.trimEnd().split("\n").length;
      return lines > most ? [`${path} has ${lines} lines, ${most} are the most: split it`] : [];
    }),
};

export const folderNames: Rule = {
  name: "no folder is called utils, helpers, lib or common",
  check: (files) =>
    files
      .filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|libs?|common|misc)\//.test(path))
      .map(({ path }) => `${path}: name the folder after the idea that its files serve`),
};

/** More are a heap: a newcomer guesses a folder by what few files have in common. */
const fullest = 16;

export const fullFolders: Rule = {
  name: `no folder of components or content holds more than ${fullest} files`,
  check: (files) =>
    [...countByFolder(files)]
      .filter(([, count]) => count > fullest)
      .map(([folder, count]) => `${folder} holds ${count} files: cut it by what they do`),
};

function countByFolder(files: readonly ProjectFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of files.filter(({ path }) => /^src\/(?:components|content)\//.test(path))) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

const runs = [
  ts.isFunctionDeclaration,
  ts.isFunctionExpression,
  ts.isArrowFunction,
  ts.isMethodDeclaration,
  ts.isClassDeclaration,
  ts.isCallExpression,
];

export const contentIsData: Rule = {
  name: "no functions in content",
  check: (files) =>
    files
      .filter((file) => ["rules", "words"].includes(wingOf(file.path)?.name ?? ""))
      .flatMap((file) => {
        const nodes = scriptsOf(file).flatMap((script) => nodesOf(script));
        const found = nodes.find((node) => runs.some((is) => is(node)));
        return found
          ? [
              `${file.path} runs code ("${firstLine(found)}"): content is data. ` +
                "Write the text with a {gap} and let an engine fill it",
            ]
          : [];
      }),
};

function firstLine(node: ts.Node): string {
  return node.getText().split("\n")[0]?.slice(0, 60) ?? "";
}
