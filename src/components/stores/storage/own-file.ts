/**
 * A file of the reader's own that we may write. Browsers can keep the right to it only as an object, which
 * localStorage cannot: so it lies in a database of ours, which exists for as long as there is such a file.
 */
const database = "after-the-interview";
const place = "files";

/** What Chromium has beyond the standard types: the right to a file may have to be asked for again. */
export interface OwnFile extends FileSystemFileHandle {
  queryPermission(wanted: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Open for one question only, so that no tab bars another from removing it; to read never makes one. */
async function ask<T>(
  mode: IDBTransactionMode,
  question: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => {
    if (mode === "readonly") opening.transaction?.abort();
    else opening.result.createObjectStore(place);
  };
  const open = await settled(opening);
  try {
    return await settled(question(open.transaction(place, mode).objectStore(place)));
  } finally {
    open.close();
  }
}

export async function keepFile(file: FileSystemFileHandle): Promise<void> {
  await ask("readwrite", (files) => files.put(file, "copy"));
}

/** The file that was chosen, or `undefined`; also where the browser keeps nothing. Never throws. */
export async function keptFile(): Promise<OwnFile | undefined> {
  try {
    return await ask<OwnFile | undefined>("readonly", (files) => files.get("copy"));
  } catch {
    return undefined;
  }
}

/** Gives up the right to the file, and leaves no database behind. The file stays as it is. */
export async function forgetFile(): Promise<void> {
  try {
    await settled(indexedDB.deleteDatabase(database));
  } catch {
    // Blocked, so there is none.
  }
}
