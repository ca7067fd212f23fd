import { createEffect, createMemo, createSignal, For, type JSX, on } from "solid-js";
import { notesWords as words } from "../../../../content/en/notes/notes-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { nextId } from "../../../base/shapes/next-id.ts";
import { changeItem, type Item, putItemBack } from "../../../core/record/lists.ts";
import { announce } from "../../controls/announce.ts";
import { RemovedLine } from "./RemovedLine.tsx";
import { RowFrame, type RowTools } from "./RowFrame.tsx";

interface RowsProps<T extends Item> {
  /** The id of the list; that of each row begins with it. */
  id: string;
  legend: string;
  items: readonly T[];
  blank: (id: string) => T;
  /** True where a first, empty row stands there before anything is typed. */
  begun?: boolean;
  /** What a row is called, as "Person {number}". */
  called: string;
  add: string;
  nameOf: (item: T) => string;
  isNameless?: (item: T) => boolean;
  /** Whose list it is: what was removed is put back there and nowhere else. */
  owner: string;
  onChange: (items: T[]) => void;
  children: (tools: RowTools<T>) => JSX.Element;
}

interface Removed<T> {
  item: T;
  at: number;
}

/** A list that grows: rows are added, removed, and put back for as long as the page is open. */
export function Rows<T extends Item>(props: RowsProps<T>) {
  const [removed, setRemoved] = createSignal<readonly Removed<T>[]>([]);
  createEffect(
    on(
      () => props.owner,
      () => setRemoved([]),
      { defer: true },
    ),
  );
  const gone = () => removed().map(({ item }) => item);
  const shown = createMemo(() =>
    props.items.length > 0 || !props.begun ? props.items : [props.blank(nextId(gone()))],
  );
  // Keyed by id: a row keeps its fields, and with them focus and caret, while its item is replaced.
  const ids = () => shown().map(({ id }) => id);
  const rowId = (id: string) => `${props.id}-${id}`;
  const focusOn = (id: string) =>
    document.getElementById(rowId(id))?.querySelector<HTMLElement>("input, textarea")?.focus();
  const called = (item: T, at: number) =>
    props.nameOf(item).trim() || fill(props.called, { number: at + 1 });
  const add = () => {
    const id = nextId([...shown(), ...gone()]);
    props.onChange([...shown(), props.blank(id)]);
    focusOn(id);
  };
  const remove = (id: string) => {
    const at = props.items.findIndex((item) => item.id === id);
    const item = props.items[at];
    if (!item) return;
    setRemoved([...removed(), { item, at }]);
    props.onChange(props.items.filter((other) => other !== item));
  };
  const putBack = (one: Removed<T>) => {
    setRemoved(removed().filter((other) => other !== one));
    props.onChange(putItemBack(props.items, one.item, one.at));
    focusOn(one.item.id);
    announce(fill(words.back, { name: called(one.item, one.at) }));
  };
  return (
    <fieldset class="field rows" id={props.id}>
      <legend>{props.legend}</legend>
      <For each={ids()}>
        {(id, at) => (
          <RowFrame
            id={rowId(id)}
            legend={fill(props.called, { number: at() + 1 })}
            item={shown().find((item) => item.id === id)}
            isNameless={props.isNameless}
            onChange={(change) => props.onChange(changeItem(shown(), id, change))}
            onRemove={props.items.length > 0 ? () => remove(id) : undefined}
          >
            {props.children}
          </RowFrame>
        )}
      </For>
      <For each={removed()}>
        {(one) => <RemovedLine name={called(one.item, one.at)} onUndo={() => putBack(one)} />}
      </For>
      <button type="button" onClick={add}>
        {props.add}
      </button>
    </fieldset>
  );
}
