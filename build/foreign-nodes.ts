/**
 * What others do to a page's nodes, and Solid does not reckon with (build/rewrites.ts puts this into it). A browser
 * that translates takes each text node out and puts a `font` element with its own words there: Solid goes on writing
 * into the node that is gone, and the old words stay for ever. An extension adds elements of its own, and a host may
 * strip comments: then hydration counts its way to the wrong nodes.
 */

/** The text for which Solid, or the translator after it, made a `font` element. */
const textOf = new WeakMap<Node, string>();

const isText = (node: Node): node is Text => node.nodeType === 3;
const isComment = (node: Node | null, data: string): boolean =>
  node?.nodeType === 8 && (node as Comment).data === data;
const isTranslated = (node: Node | undefined): boolean => node?.nodeName === "FONT";

/** A text, or what stands for one. */
const isWords = (node: Node): boolean => isText(node) || isTranslated(node);
const isGone = ({ parentNode }: Node): boolean => !parentNode || isTranslated(parentNode);

/**
 * The nodes that Solid put before `marker` (where there is none: at the end of `parent`), as they stand now: in place of
 * a text that was taken out, what was put there.
 */
export function standing(parent: Node, current: unknown, marker?: Node | null): unknown {
  const nodes: readonly Node[] = Array.isArray(current) ? current : [];
  if (!nodes.some((node) => isWords(node) && isGone(node))) return current;
  const found: Node[] = [];
  let node = marker ? marker.previousSibling : parent.lastChild;
  // Solid writes `$` where a place that it fills begins.
  for (; node && !isComment(node, "$"); node = node.previousSibling)
    if (nodes.includes(node) || isWords(node)) found.unshift(node);
  if (found.length === nodes.length)
    for (const [at, was] of nodes.entries()) follow(was, found[at]);
  return found;
}

function follow(was: Node, now: Node | undefined): void {
  const text = isText(was) ? was.data : textOf.get(was);
  if (now && isTranslated(now) && text !== undefined) textOf.set(now, text);
}

/** Whether this node shows this text, be it in another language. */
const shows = (node: Node, text: string): boolean =>
  (isText(node) ? node.data : textOf.get(node)) === text;

/** The node that showed this text in this place before, or a new one: an element where a translator has been. */
export function textNode(before: Node | undefined, text: string): Node {
  if (before && shows(before, text)) return before;
  if (!isTranslated(before)) return document.createTextNode(text);
  const font = document.createElement("font");
  font.textContent = text;
  textOf.set(font, text);
  return font;
}

/** The same where nothing else stands in this place, so that a node of text can take the new text. */
export function loneTextNode(before: Node | undefined, text: string): Node {
  if (!before || !isText(before)) return textNode(before, text);
  if (before.data !== text) before.data = text;
  return before;
}

/** Fills an element that holds one text and nothing else. Out: the text. */
export function fillWith(parent: Element, text: string): string {
  const before = parent.firstChild ?? undefined;
  const node = loneTextNode(before, text);
  if (node !== before) parent.replaceChildren(node);
  return text;
}

/**
 * Whether the nodes that came with the page are those of Solid's template, so that counting from one to the next leads
 * to the right one. What stands between `$` and `/` is filled in, and an element that is empty in the template is.
 */
export function fits(found: Node, template: Node): boolean {
  if (!template.firstChild) return true;
  let one = found.firstChild;
  for (let other = template.firstChild as ChildNode | null; other; other = other.nextSibling) {
    const isSame = one?.nodeName === other.nodeName && fits(one, other);
    if (!one || !isSame || (other.nodeType === 8 && !isComment(one, (other as Comment).data)))
      return false;
    if (isComment(other, "$")) one = endOf(one);
    else one = one.nextSibling;
  }
  return !one;
}

/** The `/` that ends the place that this `$` begins. */
function endOf(start: ChildNode): ChildNode | null {
  let node = start.nextSibling;
  let depth = 0;
  for (; node; node = node.nextSibling) {
    if (isComment(node, "$")) depth++;
    if (isComment(node, "/") && depth-- === 0) return node;
  }
  return null;
}
