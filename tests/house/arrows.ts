import { posix } from "node:path";
import { type Import, importsOf } from "./code.ts";
import type { Rule } from "./tree.ts";
import { sharedTools, toolOf, type Wing, wingOf } from "./wings.ts";

/** Styles and pictures belong to whoever shows them: they cannot import anything back. */
const asset = /\.(?:css|svg|png|webp|avif)(?:\?\w+)?$/;

export const arrows: Rule = {
  name: "an import only points the way the wings allow",
  check: (files) =>
    files.flatMap((file) => {
      const wing = wingOf(file.path);
      return wing ? importsOf(file).flatMap((wanted) => wrongImport(file.path, wing, wanted)) : [];
    }),
};

export const everyFileHasAWing: Rule = {
  name: "every file of src has a wing",
  check: (files) =>
    files
      .filter(({ path }) => path.startsWith("src/") && !path.endsWith(".d.ts"))
      .filter(({ path }) => !wingOf(path) && !asset.test(path))
      .map(
        ({ path }) =>
          `${path} is in no wing: move it to a page, to content or to a wing of components, ` +
          "or give it a wing in tests/house/wings.ts",
      ),
};

export const lessonsArePlain: Rule = {
  name: "a lesson has no import and no logic",
  check: (files) =>
    files
      .filter(({ path }) => wingOf(path)?.name === "guide")
      .filter(({ text }) => /^(?:import|export)\s.*(?:from|=|\()/m.test(text))
      .map(
        ({ path }) =>
          `${path} imports or exports: a lesson only writes tags, ` +
          "add the tag to src/components/frame/lesson-tags.ts",
      ),
};

function wrongImport(path: string, wing: Wing, wanted: Import): string[] {
  if (asset.test(wanted.specifier)) return [];
  return wanted.specifier.startsWith(".")
    ? wrongArrow(path, wing, wanted)
    : wrongPackage(path, wing, wanted.specifier);
}

function wrongPackage(path: string, wing: Wing, name: string): string[] {
  const fits = (allowed: string) =>
    /[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed;
  if (wing.packages.some(fits)) return [];
  return [
    `${path} imports the package "${name}": a file of "${wing.name}" (${wing.is}) may use ` +
      `${wing.packages.join(", ") || "none"}. Move the code to a wing that may, see tests/house/wings.ts`,
  ];
}

function wrongArrow(path: string, wing: Wing, { specifier, typesOnly }: Import): string[] {
  const target = posix.join(posix.dirname(path), specifier.replace(/\?\w+$/, ""));
  const to = wingOf(target);
  if (!to) return [`${path} imports ${target}, which is in no wing`];
  if (crossesTools(path, target)) {
    return [
      `${path} imports ${target}: no tool imports another. What they share goes to ` +
        `src/components/tools/${sharedTools.join(", ")}`,
    ];
  }
  const allowed = [wing.name, ...wing.uses, ...(typesOnly ? (wing.usesTypes ?? []) : [])];
  if (allowed.includes(to.name)) return [];
  return [
    `${path} imports ${target}: "${wing.name}" (${wing.is}) may not use "${to.name}" (${to.is})` +
      `${wing.usesTypes?.includes(to.name) ? ", only `import type` from it" : ""}. ` +
      "Pass it in as an argument or move the code; the arrows are in tests/house/wings.ts",
  ];
}

function crossesTools(path: string, target: string): boolean {
  const [from, to] = [toolOf(path), toolOf(target)];
  return Boolean(from && to && from !== to && !sharedTools.includes(to));
}
