import { arrows, everyFileHasAWing, lessonsArePlain } from "./arrows.ts";
import { honestTests, noMachinePaths } from "./honest-tests.ts";
import { onePlace } from "./one-place.ts";
import { contentIsData, folderNames, fullFolders, sizes } from "./shapes.ts";
import { enginesAreTested } from "./tested.ts";
import type { Rule } from "./tree.ts";

export const rules: readonly Rule[] = [
  everyFileHasAWing,
  arrows,
  lessonsArePlain,
  contentIsData,
  onePlace,
  enginesAreTested,
  sizes,
  fullFolders,
  folderNames,
  honestTests,
  noMachinePaths,
];
