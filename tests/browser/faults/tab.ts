import { readBackup } from "../../../src/components/core/backup/backup.ts";
import { emptyInterview } from "../../../src/components/core/record/interview.ts";
import {
  $cleared,
  $interview,
  changeInterview,
  clearAnswers,
  undoClear,
} from "../../../src/components/stores/record/interview-store.ts";
import { addInterview } from "../../../src/components/stores/record/kept-interviews-store.ts";
import { $keeping } from "../../../src/components/stores/storage/door.ts";
import {
  eraseAll,
  loadCopy,
  newBackup,
  undo,
} from "../../../src/components/stores/views/backup-store.ts";

/** Copies and erasing are on a page of their own, which knows nothing of Start over in a tool. */
const onTheirPage = () => $cleared.set(null);

/** What the desk (desk.ts) does in a tab and sees of it: the stores of the site, as its islands use them. */
const tab = {
  shown: (): Record<string, unknown> => ({ ...$interview.get() }),
  isKept: () => $keeping.get() === "kept",
  edit: changeInterview,
  add: addInterview,
  clear: () => clearAnswers(emptyInterview),
  save: newBackup,
  load(copy: string, how: "add" | "replace"): void {
    onTheirPage();
    const file = readBackup(copy);
    if (file.kind === "copy") loadCopy(file.texts, how);
  },
  erase(): Promise<void> {
    onTheirPage();
    return eraseAll();
  },
  undo: () => ($cleared.get() ? undoClear() : undo()),
  /** From now on the device takes so many writes of this tab, as if it had died after the last. */
  dieAfter(writes: number): void {
    let left = writes;
    for (const name of ["setItem", "removeItem"] as const) {
      const does = Storage.prototype[name] as (...words: string[]) => void;
      Storage.prototype[name] = function (this: Storage, ...words: string[]) {
        if (left-- > 0) does.apply(this, words);
      };
    }
  },
  setClock(hours: number): void {
    const Real = Date;
    const moment = () => Real.now() + hours * 3_600_000;
    window.Date = class extends Real {
      constructor(...words: []) {
        super(...((words.length > 0 ? words : [moment()]) as []));
      }
      static override now = moment;
    } as DateConstructor;
  },
  /** Resolves when the tab has heard that the desk wrote this mark, and so all that was written before. */
  hear: (mark: string) =>
    new Promise<void>((done) => {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key !== "mark" || newValue !== mark) return;
        removeEventListener("storage", hear);
        done();
      };
      addEventListener("storage", hear);
    }),
};

export type Tab = typeof tab;

$interview.subscribe(() => {});
Object.assign(window, { tab });
