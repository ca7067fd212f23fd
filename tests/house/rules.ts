import { arrows, everyFileHasARoom, lessonsArePlain } from "./arrows.ts";
import { honestTests, noMachinePaths } from "./honest-tests.ts";
import { onePlace } from "./one-place.ts";
import { contentIsData, folderNames, sizes } from "./shapes.ts";
import { enginesAreTested } from "./tested.ts";
import type { Rule } from "./tree.ts";

export const rules: readonly Rule[] = [
  everyFileHasARoom,
  arrows,
  lessonsArePlain,
  contentIsData,
  onePlace,
  enginesAreTested,
  sizes,
  folderNames,
  honestTests,
  noMachinePaths,
];
