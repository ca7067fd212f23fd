import { posix } from "node:path";
import { type Import, importsOf } from "./code.ts";
import { folderOf, overviews, type Room, roomOf, sharedFolders, toolRooms } from "./rooms.ts";
import type { Rule } from "./tree.ts";

/** Styles and pictures belong to whoever shows them: they cannot import anything back. */
const asset = /\.(?:css|svg|png|webp|avif)(?:\?\w+)?$/;

export const arrows: Rule = {
  name: "an import only points the way the rooms allow",
  check: (files) =>
    files.flatMap((file) => {
      const room = roomOf(file.path);
      return room ? importsOf(file).flatMap((wanted) => wrongImport(file.path, room, wanted)) : [];
    }),
};

export const everyFileHasARoom: Rule = {
  name: "every file of src has a room",
  check: (files) =>
    files
      .filter(({ path }) => path.startsWith("src/") && !path.endsWith(".d.ts"))
      .filter(({ path }) => !roomOf(path) && !asset.test(path))
      .map(
        ({ path }) =>
          `${path} is in no room: move it to a page, to content or to a folder of components, ` +
          "or give it a room in tests/house/rooms.ts",
      ),
};

export const lessonsArePlain: Rule = {
  name: "a lesson has no import and no logic",
  check: (files) =>
    files
      .filter(({ path }) => roomOf(path)?.name === "lesson")
      .filter(({ text }) => /^(?:import|export)\s.*(?:from|=|\()/m.test(text))
      .map(
        ({ path }) =>
          `${path} imports or exports: a lesson only writes tags, ` +
          "add the tag to src/components/frame/lesson-tags.ts",
      ),
};

function wrongImport(path: string, room: Room, wanted: Import): string[] {
  if (asset.test(wanted.specifier)) return [];
  return wanted.specifier.startsWith(".")
    ? wrongArrow(path, room, wanted)
    : wrongPackage(path, room, wanted.specifier);
}

function wrongPackage(path: string, room: Room, name: string): string[] {
  const fits = (allowed: string) =>
    /[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed;
  if (room.packages.some(fits)) return [];
  return [
    `${path} imports the package "${name}": a file of "${room.name}" (${room.is}) may use ` +
      `${room.packages.join(", ") || "none"}. Move the code to a room that may, see tests/house/rooms.ts`,
  ];
}

function wrongArrow(path: string, room: Room, { specifier, typesOnly }: Import): string[] {
  const target = posix.join(posix.dirname(path), specifier.replace(/\?\w+$/, ""));
  const to = roomOf(target);
  if (!to) return [`${path} imports ${target}, which is in no room`];
  if (crossesTools(path, room, target, to)) {
    return [
      `${path} imports ${target}: no tool imports another. What they share goes to ` +
        `src/components/${sharedFolders[0]}, what knows no tool to controls, handover or calendar`,
    ];
  }
  const allowed = [room.name, ...room.uses, ...(typesOnly ? (room.usesTypes ?? []) : [])];
  if (allowed.includes(to.name)) return [];
  return [
    `${path} imports ${target}: "${room.name}" (${room.is}) may not use "${to.name}" (${to.is})` +
      `${room.usesTypes?.includes(to.name as never) ? ", only `import type` from it" : ""}. ` +
      "Pass it in as an argument or move the code; the arrows are in tests/house/rooms.ts",
  ];
}

function crossesTools(path: string, room: Room, target: string, to: Room): boolean {
  const bothTools = [room, to].every(({ name }) => toolRooms.includes(name as never));
  const [from, folder] = [folderOf(path), folderOf(target)];
  if (to.name === "engine" && overviews[from]?.includes(folder)) return false;
  return bothTools && folder !== from && !sharedFolders.includes(folder);
}
