/** One room of the house: which files are in it, and what they may import. */
export interface Room {
  readonly name: string;
  readonly is: string;
  readonly files: RegExp;
  /** Rooms it may import from, besides itself. */
  readonly uses: readonly RoomName[];
  /** Rooms it may import types from: nothing of these is left when the types are gone. */
  readonly usesTypes?: readonly RoomName[];
  /** Packages it may import; `name/` allows every path below it. */
  readonly packages: readonly string[];
}

export type RoomName =
  | "page"
  | "shape"
  | "lesson"
  | "content"
  | "frame"
  | "card"
  | "almanac"
  | "handover"
  | "controls"
  | "wake"
  | "shape check"
  | "storage"
  | "today"
  | "calendar"
  | "tag"
  | "island"
  | "wording"
  | "store"
  | "engine";
