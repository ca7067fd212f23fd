import { afterPaint } from "./after-paint.ts";

/** What Tab stops at. */
const stops =
  ":is(a[href], button, input, select, textarea, summary, [tabindex='0']):not(:disabled, [tabindex='-1'])";

/** A control and what it stands in, from itself outwards. */
type Path = readonly Element[];

let isKept = false;

/**
 * A control that had the focus and is taken away, disabled or hidden by what it did lets the focus fall to the page,
 * and the next Tab begins at the top (WCAG 2.4.3). From the first call on, for the whole page: the focus goes to what
 * came in the control's place, else to the next control beside it, else to the one before, each looked for in what the
 * control stood in, from the innermost outwards. A view that moves the focus itself is left to it.
 */
export function keepFocus(): void {
  if (isKept) return;
  isKept = true;
  let path: Path = [];
  document.addEventListener("focusin", ({ target }) => {
    path = pathOf(target as Element);
  });
  document.addEventListener("focusout", ({ target }) => {
    // One that was left by hand is no matter here; one that goes away is still there while this is told.
    setTimeout(() => {
      if (target === path[0] && !isGone(path) && document.activeElement !== target) path = [];
    });
  });
  const observer = new MutationObserver((changes) => {
    const lost = path;
    if (!isGone(lost)) return;
    path = [];
    const places = placesIn(lost, changes);
    afterViews(() => hasFallen(lost) && focusFirst(places()));
  });
  observer.observe(document.body, {
    ...{ subtree: true, childList: true },
    attributeFilter: ["disabled", "hidden"],
  });
}

/** A view may draw what was pressed one paint later, and move the focus one paint after that: this comes after both. */
function afterViews(go: () => void): void {
  afterPaint(() => afterPaint(() => afterPaint(go)));
}

function pathOf(control: Element): Path {
  const path: Element[] = [];
  for (let one: Element | null = control; one; one = one.parentElement) path.push(one);
  return path;
}

/** Whether a control can have the focus no more. */
function isGone([control]: Path): boolean {
  if (!control) return false;
  return !control.isConnected || control.matches(":disabled") || !control.checkVisibility();
}

function hasFallen([control]: Path): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || activeElement === control;
}

/** In: where a control was, and what changed when it went. Out: what finds the controls to go to, the best first. */
function placesIn(lost: Path, changes: readonly MutationRecord[]): () => Iterable<Element> {
  /** What stands after a node now: of what stood after it then, more may have gone. */
  const nextOf = (node: Node): Node | null => {
    let next: Node | null = node;
    for (const { removedNodes, nextSibling } of changes)
      if (next && !next.isConnected && [...removedNodes].includes(next as ChildNode))
        next = nextSibling;
    return next?.isConnected ? next : null;
  };
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
  return function* () {
    for (const [at, home] of lost.entries()) {
      if (at === 0 || !home.isConnected) continue;
      const was = lost[at - 1] as Element;
      const all = [...home.querySelectorAll(stops)].filter((one) => one.checkVisibility());
      yield* all.filter((one) =>
        added.some((node) => node.parentNode === home && node.contains(one)),
      );
      const mark = nextOf(was);
      const after = all.filter((one) => mark && isAtOrAfter(one, mark));
      yield* after;
      yield* all.filter((one) => !after.includes(one)).reverse();
    }
  };
}

const isAtOrAfter = (one: Element, mark: Node) =>
  one === mark || Boolean(mark.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

/** The first that takes it: one may have gone as well by now. */
function focusFirst(places: Iterable<Element>): void {
  for (const place of places) {
    (place as HTMLElement).focus();
    if (document.activeElement === place) return;
  }
}
