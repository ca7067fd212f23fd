import { onMount } from "nanostores";
import { emptyYou, restoreYou, type You } from "../../core/record/you.ts";
import { chooseRegion } from "../device/region.ts";
import { keepRecord } from "../storage/record.ts";

/** Who the reader is. Its region is in force from before the first paint on (stores/storage/before-paint.ts). */
export const $you = keepRecord<You>("you", emptyYou, restoreYou);

onMount($you, () => $you.listen(({ region }) => chooseRegion(region)));

/** Changes a field and keeps it at once; with both empty nothing stays on the device. */
export function changeYou(change: Partial<You>): void {
  const you = { ...$you.get(), ...change };
  $you.set(you.name || you.region ? you : emptyYou);
}
