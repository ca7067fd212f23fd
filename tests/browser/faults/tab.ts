import { readBackup } from "../../../src/components/backup/backup.ts";
import {
  eraseAll,
  loadCopy,
  newBackup,
  undo,
} from "../../../src/components/backup/backup-store.ts";
import { $interview, changeInterview } from "../../../src/components/interview/interview-store.ts";
import { $keeping } from "../../../src/components/storage/door.ts";

/** What the desk (desk.ts) sees and does of a tab: the stores of the site, as an island uses them. */
export interface Tab {
  shown(): Record<string, unknown>;
  keeping(): string;
  edit(fields: Record<string, string>): void;
  save(): string;
  load(copy: string): void;
  erase(): Promise<void>;
  undo(): void;
  /** Resolves when the tab has heard that the desk wrote this mark, and so all that was written before. */
  hear(mark: string): Promise<void>;
}

$interview.subscribe(() => {});

const tab: Tab = {
  shown: () => ({ ...$interview.get() }),
  keeping: () => $keeping.get(),
  edit: changeInterview,
  save: newBackup,
  load: (copy) => {
    const file = readBackup(copy);
    if (file.kind === "copy") loadCopy(file.texts, "add");
  },
  erase: eraseAll,
  undo,
  hear: (mark) =>
    new Promise((done) => {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key !== "mark" || newValue !== mark) return;
        removeEventListener("storage", hear);
        done();
      };
      addEventListener("storage", hear);
    }),
};

Object.assign(window, { tab });
