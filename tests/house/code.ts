import ts from "typescript";
import type { ProjectFile } from "./tree.ts";

/** One thing that a file imports, and how. */
export interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
  /** Loaded when the code runs and not with the file: `import("…")`. */
  readonly lazy: boolean;
}

const isScript = /\.(?:[cm]?[jt]s|tsx)$/;
const printer = ts.createPrinter({ removeComments: true });

/** The scripts of a file: itself, or what an .astro file has between its fences and script tags. */
export function scriptsOf({ path, text }: ProjectFile): ts.SourceFile[] {
  if (isScript.test(path)) return [parse(path, text)];
  if (!path.endsWith(".astro")) return [];
  const { fence, template } = astroParts(text);
  const tags = [...template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [fence, ...tags.map((tag) => tag[1] ?? "")].map((code) => parse(`${path}.tsx`, code));
}

function parse(path: string, code: string): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
}

function astroParts(text: string): { fence: string; template: string } {
  const [all = "", fence = ""] = text.match(/^\s*---\r?\n([\s\S]*?)\r?\n?---/) ?? [];
  return { fence, template: text.slice(all.length) };
}

/** The code of a file without its comments, which may name what the code must not. */
export function codeOf(file: ProjectFile): string {
  const printed = scriptsOf(file).map((script) => printer.printFile(script));
  return file.path.endsWith(".astro")
    ? [...printed, withoutComments(astroParts(file.text).template)].join("\n")
    : printed.join("\n");
}

function withoutComments(template: string): string {
  return template
    .replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1")
    .replace(/<!--[\s\S]*?-->|\{\s*\/\*[\s\S]*?\*\/\s*\}/g, "");
}

export function importsOf(file: ProjectFile): Import[] {
  return scriptsOf(file).flatMap((script) => nodesOf(script).flatMap(importIn));
}

/** Every node of a script, outermost first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...nodesOf(child));
  });
  return [node, ...inner];
}

function importIn(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, onlyTypes(node));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  return ts.isCallExpression(node) && loads(node.expression)
    ? named(node.arguments[0], false, true)
    : [];
}

/** `import("…")` and `import.meta.glob("…")` */
function loads(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === "import.meta.glob";
}

function named(specifier: ts.Node | undefined, typesOnly: boolean, lazy = false): Import[] {
  const known = specifier && ts.isStringLiteralLike(specifier);
  return known ? [{ specifier: specifier.text, typesOnly, lazy }] : [];
}

function onlyTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const list = clause.namedBindings;
  if (clause.name || !list || !ts.isNamedImports(list)) return false;
  return list.elements.length > 0 && list.elements.every((element) => element.isTypeOnly);
}
