/**
 * What one entry or answer did to a plan, the part that matters most to its reader: `ended` the waiting is over;
 * `waiting` it goes on after all; `call-moved` the next call has another day; `call-came` there is a call again;
 * `rest` no call is left; `added` new steps; `gone` steps fell away; `done` a step is done; `same` nothing moved.
 */
export type ChangeKind =
  | ("ended" | "waiting" | "call-moved" | "call-came" | "rest")
  | ("added" | "gone" | "done" | "same");
