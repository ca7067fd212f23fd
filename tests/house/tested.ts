import { posix } from "node:path";

const { dirname } = posix;

import ts from "typescript";
import { importsOf, scriptsOf } from "./code.ts";
import type { ProjectFile, Rule } from "./tree.ts";
import { wingOf } from "./wings.ts";

/**
 * Files that think: each has a test of its own. Stores, controls and the clipboard are seen at work by the browser tests, and so are
 * the script before the first paint, what asks for the worker, and the file of the reader's own.
 */
const thinks =
  /^src\/components\/(?:(?:base|core)\/|stores\/(?:device|storage)\/(?!before-paint|keep-site|own-file)|tools\/(?!controls\/|handover\/)|frame\/[^/]+\/)(?:[^/]+\/)*[^/]+\.ts$/;

export const enginesAreTested: Rule = {
  name: "every engine has its test file",
  check: (files) => {
    const paths = files.map(({ path }) => path);
    const importers = importersOf(files);
    return files
      .filter((file) => thinks.test(file.path) && hasCode(file))
      .filter(({ path }) => !paths.some((test) => isTestOf(test, path)))
      .filter(({ path }) => !isPart(path, importers.get(path) ?? []))
      .map(({ path }) => `${path} has no test: write ${testOf(path)}.test.ts`);
  },
};

/** A file of types only has nothing to test, nor has one that declares those of a package. */
function hasCode(file: ProjectFile): boolean {
  const isTypes = (node: ts.Node) =>
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly);
  return scriptsOf(file).some(({ statements }) => !statements.every(isTypes));
}

function testOf(path: string): string {
  return path.replace(/^src\/(?:components\/)?/, "tests/").replace(/\.ts$/, "");
}

/** `day.test.ts` or, for a test in parts, `day.time-zones.test.ts` */
function isTestOf(test: string, path: string): boolean {
  return test.startsWith(`${testOf(path)}.`) && test.endsWith(".test.ts");
}

/** A part that nobody but the engines beside it imports is tested through them. */
function isPart(path: string, importers: readonly string[]): boolean {
  const beside = (other: string) =>
    dirname(other) === dirname(path) && other.endsWith(".ts") && wingOf(other) === wingOf(path);
  return importers.length > 0 && importers.every(beside);
}

/** Who of src imports each file, types apart. */
function importersOf(files: readonly ProjectFile[]): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => path.startsWith("src/"))) {
    for (const { specifier } of importsOf(file).filter((wanted) => !wanted.typesOnly)) {
      const target = posix.join(posix.dirname(file.path), specifier);
      importers.set(target, [...(importers.get(target) ?? []), file.path]);
    }
  }
  return importers;
}
